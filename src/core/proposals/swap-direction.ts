import type { Changes } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { defaultPortOfCall } from '../design/queries.ts';
import type { Call, Verb } from '../kinds/index.ts';
import { sayingDefaultPort, sayingPort, saysDefaultPort } from './default-port.ts';

/** The method that says the same of the other direction, on the same side. */
const reversed: { readonly [V in Verb]?: Verb } = {
  allowTo: 'allowFrom',
  allowFrom: 'allowTo',
  allowFromAnyIpv4: 'allowToAnyIpv4',
  allowToAnyIpv4: 'allowFromAnyIpv4',
  addIngressRule: 'addEgressRule',
  addEgressRule: 'addIngressRule',
  allowDefaultPortTo: 'allowDefaultPortFrom',
};

/**
 * Lets the other end open the connections instead. The side on which it is said stays, so that code and template
 * keep their order; `undefined` where there is no other direction, as among members.
 *
 * A default port belongs to whom it is opened on. Swapped, the other end’s own is meant; one that has none is opened on
 * the port that was meant, which is said then. Where its number isn’t known the person has to say it.
 */
export function swapDirection(design: Design, call: Call): Changes<Omit<Call, 'id'>> | undefined {
  const direct = reversed[call.verb];
  if (direct && saysDefaultPort(call)) return { verb: direct };
  const said = saysDefaultPort(call) ? sayingPort(design, call) : {};
  const verb = reversed[said.verb ?? call.verb];
  if (!verb) return undefined;
  const byPort = { ...said, verb };
  const byDefault = sayingDefaultPort(design, { ...call, verb });
  if (!byDefault?.verb) return byPort;
  return saysDefaultPort(call) || isDefaultPort(design, call, byDefault.verb) ? byDefault : byPort;
}

/** Is its port the very one that the other verb means? So that what was swapped comes back as it was. */
function isDefaultPort(design: Design, call: Call, verb: Verb): boolean {
  const { port, fromPort } = call;
  return (
    port === 'tcp' && fromPort !== undefined && fromPort === defaultPortOfCall(design, { ...call, verb })
  );
}
