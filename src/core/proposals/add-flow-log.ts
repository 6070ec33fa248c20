import { finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import { accept, refuse } from '../base/result.ts';
import type { Design } from '../design/design.ts';
import { vpcById } from '../design/queries.ts';
import type { FlowLog } from '../kinds/index.ts';
import { labelFor, nameInCode } from './new-names.ts';
import { freeId, type Proposed } from './proposal.ts';

/** A flow log of a VPC, as the CDK makes one that is told nothing: all traffic, to a log group of its own. */
export function addFlowLog(design: Design, vpcId: Id): Proposed {
  const vpc = vpcById(design, vpcId);
  if (!vpc) return refuse(finding('design/dangling', { id: vpcId }, { path: 'vpc', reference: vpcId }));
  const id = freeId(design, 'flow-log');
  const thing: FlowLog = {
    id,
    kind: 'flow-log',
    parent: vpcId,
    label: labelFor(design, 'flow-log'),
    constructId: nameInCode(design, id, 'flow-log', vpcId),
  };
  const label = `Add ${thing.label} to ${vpc.label}`;
  return accept({ command: { do: 'add-thing', thing }, label, select: id });
}
