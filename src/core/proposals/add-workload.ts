import { finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import { apply } from '../commands/apply.ts';
import type { Command, Corner } from '../commands/command.ts';
import { constructIdFor, siblingConstructIds } from '../commands/names.ts';
import type { Design } from '../design/design.ts';
import { anyGroupById, anyVpcById, stackIdOf } from '../design/queries.ts';
import type {
  AnySubnetGroup,
  Call,
  InterfaceEndpoint,
  Listener,
  LoadBalancer,
  Peer,
  Thing,
} from '../kinds/index.ts';
import { freeListenerPort } from './listener-port.ts';
import { usualService } from './new-endpoints.ts';
import { labelFor, nameInCode } from './new-names.ts';
import { asOne, freeId, type Proposed } from './proposal.ts';
import { type Standing, standingFields } from './stand-in.ts';
import { type WorkloadKind, workloadKinds } from './workload-kinds.ts';

/**
 * A workload in a row or a cell. A load balancer comes with a listener of HTTP 80, since HTTPS needs a certificate; in
 * a public group it faces the internet, with an arrow from there that can be seen and deleted. `outsideAt` is where
 * the box of the internet goes if there is none yet.
 */
export function addWorkload(
  design: Design,
  kind: WorkloadKind,
  standing: Standing,
  outsideAt?: Corner,
): Proposed {
  const group = anyGroupById(design, standing.group);
  const vpc = group && anyVpcById(design, group.parent);
  if (!group || !vpc) {
    const facts = { path: 'subnetGroup', reference: standing.group };
    return refuse(finding('design/dangling', { id: standing.group }, facts));
  }
  const thing = newWorkload(design, kind, vpc.id, standing);
  const commands: readonly Command[] =
    thing.kind === 'load-balancer'
      ? loadBalancerCommands(design, thing, group, outsideAt)
      : [{ do: 'add-thing', thing }];
  const label = `Add ${thing.label} to ${group.label}`;
  return accept({ command: asOne(label, commands), label, select: thing.id });
}

function newWorkload(design: Design, kind: WorkloadKind, parent: Id, standing: Standing): Thing {
  const id = freeId(design, kind);
  const common = {
    id,
    parent,
    label: labelFor(design, kind),
    constructId: nameInCode(design, id, kind, parent),
    ...standingFields(kind, standing),
  };
  const own = kind === 'interface-endpoint' ? namedForService(design, id, parent) : {};
  // The table holds for each kind the fields that it needs; the compiler can't follow that through the union.
  return { ...common, kind, ...workloadKinds[kind].fields, ...own } as Thing;
}

/** An endpoint is called like the service that it leads to. */
function namedForService(
  design: Design,
  id: Id,
  parent: Id,
): Pick<InterfaceEndpoint, 'service' | 'label' | 'constructId'> {
  const kind = 'interface-endpoint';
  const service = usualService(design, parent);
  const taken = siblingConstructIds(design, { id, kind, parent });
  return { service, label: service, constructId: constructIdFor(service, kind, taken) };
}

function loadBalancerCommands(
  design: Design,
  balancer: LoadBalancer,
  { subnetType }: AnySubnetGroup,
  outsideAt: Corner | undefined,
): readonly Command[] {
  const facesOut = subnetType === 'public';
  const thing: LoadBalancer = facesOut ? { ...balancer, internetFacing: true } : balancer;
  const added: Command = { do: 'add-thing', thing };
  const listener = newListener(design, balancer, 80);
  const listening: Command = { do: 'add-thing', thing: listener };
  return [
    added,
    listening,
    ...(facesOut ? openToInternet(design, listener, balancer.parent, outsideAt) : []),
  ];
}

/** What a listener has to say, so that nothing has to be typed: its targets speak HTTP too. */
function newListener(design: Design, { id: parent }: LoadBalancer, port: number): Listener {
  const id = freeId(design, 'listener');
  const kind = 'listener';
  const constructId = nameInCode(design, id, kind, parent);
  return { id, kind, parent, label: constructId, constructId, port, protocol: 'HTTP', targetPort: 80 };
}

/** The internet, if it isn't there yet, and the arrow from it to the port of a listener. */
function openToInternet(
  design: Design,
  listener: Listener,
  vpc: Id,
  position: Corner | undefined,
): readonly Command[] {
  const known = design.things.find((thing) => thing.kind === 'internet' && thing.addresses === 'ipv4');
  const id = known?.id ?? freeId(design, 'internet');
  const parent = stackIdOf(design, { parent: vpc });
  const internet: Peer = {
    id,
    kind: 'internet',
    parent,
    label: labelFor(design, 'internet'),
    addresses: 'ipv4',
  };
  const call: Call = {
    id: freeId(design, 'connection'),
    verb: 'allowDefaultPortFrom',
    on: listener.id,
    other: id,
  };
  const added: Command = { do: 'add-thing', thing: internet, ...(position ? { position } : {}) };
  return [...(known ? [] : [added]), { do: 'add-call', call }];
}

/** One more listener, on the first usual port that its load balancer has free. */
export function addListener(design: Design, balancer: LoadBalancer): Proposed {
  const thing = newListener(design, balancer, freeListenerPort(design, balancer.id));
  const command: Command = { do: 'add-thing', thing };
  const label = `Add ${thing.label} to ${balancer.label}`;
  const added = apply(design, command);
  return added.ok ? accept({ command, label, select: thing.id }) : added;
}
