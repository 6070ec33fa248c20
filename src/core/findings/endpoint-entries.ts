import type { Place } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { labelForService } from '../proposals/new-endpoints.ts';
import type { Entries, Fix } from './entry.ts';
import { say, together, unsay } from './steps.ts';

/** Gateway and interface endpoints of VPCs, and their policies. */
export const endpointEntries: Entries<'endpoint'> = {
  'endpoint/unknown-service': {
    title: 'A service that there is not',
    text: ({ name, service, nearest }) =>
      `${name} leads to ${service}, which is no AWS service with interface endpoints${nearest === undefined ? '' : `; the nearest is ${nearest}`}. Another service goes by its full name.`,
    fixes: ({ at, facts: { nearest } }, design) =>
      nearest === undefined ? [] : [[leadTo(design, at, nearest)]],
  },
  'endpoint/private-dns-twice': {
    title: 'Two endpoints for one name',
    text: ({ name, other, service, vpc }) =>
      `${name} and ${other} both take the name of ${service} in ${vpc}: one endpoint of a VPC can have it, and AWS refuses the second.`,
    fixes: ({ at }) => [[turnOff(at)]],
  },
  'endpoint/private-dns-without-dns': {
    title: 'Private DNS where DNS is off',
    text: ({ name, vpc }) =>
      `${name} has private DNS, and ${vpc} has DNS resolution or DNS host names switched off: AWS refuses that.`,
    fixes: ({ at, facts: { vpc, vpcId } }) => {
      const label = `Turn on DNS in ${vpc}`;
      const fields = ['enableDnsSupport', 'enableDnsHostnames'];
      const command = together(
        label,
        fields.map((field) => unsay(vpcId, field)),
      );
      return [[{ label, command }], [turnOff(at)]];
    },
  },
  'endpoint/no-private-dns': {
    title: 'An endpoint that names don’t lead to',
    text: ({ name, service, vpc }) =>
      `${name} has no private DNS: in ${vpc} the name of ${service} still leads to its public addresses, and programs have to be told the endpoint’s own names.`,
    fixes: ({ at }) => [[{ label: 'Turn private DNS on', command: unsay(at.id, 'privateDnsEnabled') }]],
  },
  'endpoint/closed': {
    title: 'An endpoint that lets nobody in',
    text: ({ name, vpc }) =>
      `${name} isn’t open to ${vpc}, and no rule of its security groups lets anybody in: it can’t be used.`,
    fixes: ({ at, facts: { vpc } }) => [[{ label: `Open it to ${vpc}`, command: unsay(at.id, 'open') }]],
  },
  'endpoint/no-route-tables': {
    title: 'A gateway endpoint without route tables',
    text: ({ name, vpc }) =>
      `${name} has no route table to stand in: ${vpc} has no subnets, and the CDK refuses it.`,
  },
  'endpoint/route-twice': {
    title: 'Two routes to one service',
    text: ({ name, other, service }) =>
      `${name} and ${other} both lead to ${service} from the same route tables: a route table has one route to a service, and AWS refuses the second.`,
    fixes: ({ at, facts: { name, isNeedless } }) =>
      isNeedless ? [[{ label: `Remove ${name}`, command: { do: 'remove-thing', id: at.id } }]] : [],
  },
  'endpoint/no-principal': {
    title: 'A statement that says nobody',
    text: ({ name, statement }) =>
      `Statement ${statement} in the policy of ${name} names no principal: it has to say who, or the CDK refuses it.`,
    fixes: ({ at }, design) => [[sayAny(design, at, ['principals'], 'Say anyone (*)')]],
  },
  'endpoint/incomplete-statement': {
    title: 'A statement with a part missing',
    text: ({ name, statement, missing }) =>
      `Statement ${statement} in the policy of ${name} says no ${missing.join(' and no ')}: AWS refuses such a policy.`,
    fixes: ({ at, facts: { missing } }, design) => [
      [sayAny(design, at, missing, `Say any ${missing.map((part) => part.slice(0, -1)).join(' and ')} (*)`)],
    ],
  },
  'endpoint/gateway-principal': {
    title: 'A principal that a gateway endpoint doesn’t know',
    text: ({ name, statement, principal }) =>
      `Statement ${statement} in the policy of ${name} names ${principal}: for gateway endpoints AWS takes that for the account’s root user alone, not for its roles and users.`,
  },
};

/** Another service, and its name where the endpoint is called like the one before. */
function leadTo(design: Design, { id }: Place, service: string): Fix {
  const thing = thingById(design, id);
  const named = thing && labelForService(thing, service);
  const label = `Use ${service}`;
  const commands = [say(id, 'service', service), ...(named === undefined ? [] : [say(id, 'label', named)])];
  return { label, command: together(label, commands) };
}

function turnOff({ id }: Place): Fix {
  return { label: 'Turn private DNS off', command: say(id, 'privateDnsEnabled', false) };
}

function sayAny(
  design: Design,
  { id, item }: Place,
  parts: readonly ('principals' | 'actions' | 'resources')[],
  label: string,
): Fix {
  const thing = thingById(design, id);
  const policy = (thing && 'policy' in thing && thing.policy) || [];
  const any = Object.fromEntries(parts.map((part) => [part, ['*']]));
  const changed = policy.map((statement, index) => (index === item ? { ...statement, ...any } : statement));
  return { label, command: say(id, 'policy', changed) };
}
