import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { InterfaceVpcEndpointAwsService } from 'aws-cdk-lib/aws-ec2';
import { grouped } from '../../src/core/base/grouped.ts';
import { constantOfService, FIPS, REGION, USUAL_PORT } from '../../src/core/catalog/endpoint-services.ts';
import { regions } from '../../src/core/catalog/regions.ts';
import type { Table } from './table.ts';

interface Service {
  readonly constant: string;
  /** What the library calls its short name, like `ecr.dkr`. */
  readonly name: string;
  readonly service: InterfaceVpcEndpointAwsService;
}

export function endpointServiceTables(): Table[] {
  const services = currentServices();
  return [
    {
      name: 'endpointServiceTable',
      meaning:
        'AWS services of interface endpoints, each by its short name, in which _ stands for a gap that the constant of the CDK has and the name has not: with + where it has a FIPS variant too, and behind = another constant.',
      rows: serviceRows(services),
    },
    {
      name: 'endpointPortTable',
      meaning: 'Ports other than 443, and the services that answer there.',
      rows: [...grouped(services, ({ service }) => String(service.port))]
        .filter(([port]) => port !== String(USUAL_PORT))
        .map(([port, own]) => `${port}|${namesOf(own)}`),
    },
    {
      name: 'endpointNameTable',
      meaning:
        'Full names other than com.amazonaws.@.*, where @ is the region and * the short name: the regions where they hold, all if none are named, and the services.',
      rows: nameRows(services),
    },
  ];
}

/** Those that the library doesn't tell us to call otherwise; that one is deprecated stands in the declarations alone. */
function currentServices(): readonly Service[] {
  const library = dirname(createRequire(import.meta.url).resolve('aws-cdk-lib/aws-ec2'));
  const declarations = readFileSync(join(library, 'lib/vpc-endpoint.d.ts'), 'utf8');
  const deprecated = new Set(
    [...declarations.matchAll(/@deprecated[^\n]*\*\/\s*static readonly (\w+):/g)].map(([, name]) => name),
  );
  return Object.entries(InterfaceVpcEndpointAwsService)
    .flatMap(([constant, service]): readonly Service[] =>
      service instanceof InterfaceVpcEndpointAwsService && !deprecated.has(constant)
        ? [{ constant, name: service.shortName, service }]
        : [],
    )
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A line for each letter that names begin with. */
function serviceRows(services: readonly Service[]): string[] {
  const byName = new Map(services.map(({ name, constant }) => [name, constant]));
  const words = services.flatMap(({ name, constant }): readonly string[] => {
    const usual = name.endsWith(FIPS.name) ? byName.get(name.slice(0, -FIPS.name.length)) : undefined;
    if (usual !== undefined && constant === usual + FIPS.constant) return [];
    const own = writtenOnce(name, constant) ?? `${name}=${lowerCase(constant)}`;
    return [byName.get(name + FIPS.name) === constant + FIPS.constant ? `+${own}` : own];
  });
  return [...grouped(words, (word) => word.replace('+', '').charAt(0))].map(([, own]) => own.join(' '));
}

/** One word for both, where the constant has the letters of the name and more gaps: `audit_manager`. */
function writtenOnce(name: string, constant: string): string | undefined {
  let word = '';
  for (const letter of constant.toLowerCase()) {
    const next = name.charAt(word.replaceAll('_', '').length);
    if (letter === '_') word += next === '.' || next === '-' ? next : '_';
    else word += letter;
  }
  const isBoth = word.replaceAll('_', '') === name && constantOfService(word) === constant;
  return isBoth ? word : undefined;
}

/** Shorter when it is compressed, as most names are in small letters. */
function lowerCase(constant: string): string {
  return constant.toLowerCase().replaceAll('_', '-');
}

function nameRows(services: readonly Service[]): string[] {
  const everywhere = new Map(services.map((one) => [one.name, patternIn('moon-1', one)]));
  const rows = new Map<string, { readonly regions: Set<string>; readonly service: string }>();
  for (const { name: region } of regions)
    for (const one of services) {
      const pattern = patternIn(region, one);
      if (pattern === everywhere.get(one.name)) continue;
      const key = `${pattern} ${one.name}`;
      const row = rows.get(key) ?? { regions: new Set<string>(), service: one.name };
      row.regions.add(region);
      rows.set(key, row);
    }
  const special = [...rows].map(([key, row]) => {
    const [pattern = ''] = key.split(' ');
    return { ends: `${pattern}|${[...row.regions].join(' ')}`, service: row.service };
  });
  const general = [...everywhere]
    .filter(([, pattern]) => pattern !== USUAL_PATTERN)
    .map(([service, pattern]) => ({ ends: `${pattern}|`, service }));
  return [...grouped([...special, ...general], ({ ends }) => ends)]
    .map(([ends, own]) => `${ends}|${own.map(({ service }) => service).join(' ')}`)
    .sort();
}

const USUAL_PATTERN = `com.amazonaws.${REGION}.*`;

/** The full name of a service as a stack in the region has it, with signs for region and short name. */
function patternIn(region: string, { name, service }: Service): string {
  const stack = new Stack(new App(), 'Names', { env: { region } });
  const full: unknown = stack.resolve(service.name);
  return String(full).replace(region, REGION).replace(name, '*');
}

function namesOf(services: readonly Service[]): string {
  return services.map(({ name }) => name).join(' ');
}
