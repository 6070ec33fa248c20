import { endpointNameTable, endpointPortTable, endpointServiceTable } from './endpoint-service-table.ts';

/** A service of AWS that interface endpoints lead to. */
export interface EndpointService {
  /** Like `ecr.dkr`: what AWS puts behind the region in its full name. */
  readonly name: string;
  /** The constant of the CDK's `InterfaceVpcEndpointAwsService`, like `ECR_DOCKER`. */
  readonly constant: string;
  readonly port: number;
}

/** Where nearly all of them answer, and where the CDK takes others to. */
export const USUAL_PORT = 443;

/** Stands for the region in the full name of a service. */
export const REGION = '@';

/** What the variant with validated cryptography is called, behind the name of the service. */
export const FIPS = { name: '-fips', constant: '_FIPS' } as const;

const ports = new Map(
  endpointPortTable.split('\n').flatMap((row) => {
    const [port, names = ''] = row.split('|');
    return names.split(' ').map((name) => [name, Number(port)] as const);
  }),
);

/** All of them, by name. */
export const endpointServices: readonly EndpointService[] = endpointServiceTable
  .split(/\s/)
  .flatMap((word) => {
    const [written = '', called = written] = word.replace('+', '').split('=');
    const own = service(written.replaceAll('_', ''), constantOfService(called));
    const withFips = () => service(own.name + FIPS.name, own.constant + FIPS.constant);
    return word.startsWith('+') ? [own, withFips()] : [own];
  });

const byName = new Map(endpointServices.map((one) => [one.name, one]));
const byConstant = new Map(endpointServices.map((one) => [one.constant, one]));

export function endpointServiceByName(name: string): EndpointService | undefined {
  return byName.get(name);
}

export function endpointServiceByConstant(constant: string): EndpointService | undefined {
  return byConstant.get(constant);
}

/** The constant of most services; some have another. */
export function constantOfService(name: string): string {
  return name.toUpperCase().replace(/[.-]/g, '_');
}

interface FullNames {
  readonly pattern: string;
  /** None where it holds in all. */
  readonly regions: readonly string[];
  readonly services: ReadonlySet<string>;
}

const fullNames: readonly FullNames[] = endpointNameTable.split('\n').map((row) => {
  const [pattern = '', regions = '', services = ''] = row.split('|');
  return {
    pattern,
    regions: regions === '' ? [] : regions.split(' '),
    services: new Set(services.split(' ')),
  };
});

/**
 * The full name of a service, like `com.amazonaws.@.ssm`, with a sign where its region goes: some have names of
 * their own in China and where AWS is apart, a few have one name for all regions.
 */
export function fullNameOfService(name: string, region: string | undefined): string {
  const own = fullNames.filter(({ services }) => services.has(name));
  const found =
    own.find(({ regions }) => region !== undefined && regions.includes(region)) ??
    own.find(({ regions }) => regions.length === 0);
  return (found?.pattern ?? `com.amazonaws.${REGION}.*`).replace('*', name);
}

function service(name: string, constant: string): EndpointService {
  return { name, constant, port: ports.get(name) ?? USUAL_PORT };
}
