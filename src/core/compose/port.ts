import { protocolName } from '../catalog/protocols.ts';
import { type Call, numbersOfForm } from '../kinds/index.ts';
import { creation, field, literal, member, staticCall, struct } from '../plan/expressions.ts';
import type { Expression } from '../plan/plan.ts';

/**
 * What a call lets pass. Total: where a number isn't said, it is 0, and where nothing is said, all traffic; a finding
 * says that something is missing.
 */
export function portExpression(call: Call): Expression {
  const { id, port = 'allTraffic' } = call;
  if (port === 'protocol') return protocolExpression(call);
  const numbers = numbersOfForm[port].map((name) => ({
    ...literal(call[name] ?? 0),
    origin: { id, field: name },
  }));
  return { ...staticCall('aws_ec2.Port', port, ...numbers), origin: { id, field: 'port' } };
}

/** The CDK makes up no text for such a port, so it is given one. */
function protocolExpression({ id, protocol = 0 }: Call): Expression {
  const name = protocolName(protocol) ?? UNNAMED;
  const props = struct('aws_ec2.PortProps', [
    field('protocol', member('aws_ec2.Protocol', name), { id, field: 'protocol' }),
    field('stringRepresentation', literal(name)),
  ]);
  return { ...creation('aws_ec2.Port', props), origin: { id, field: 'port' } };
}

/** Stands for the protocols that the CDK has no name for; a finding tells of them. */
const UNNAMED = 'RESERVED';
