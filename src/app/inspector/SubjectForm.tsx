import { subnetRows } from '../../core/index.ts';
import { useDerived } from '../store/hooks.ts';
import { CallForm } from './call/CallForm.tsx';
import { CallList } from './call/CallList.tsx';
import { TargetForm } from './call/TargetForm.tsx';
import { DesignForm } from './design/DesignForm.tsx';
import { GroupForm } from './group/GroupForm.tsx';
import { SeveralForm } from './group/SeveralForm.tsx';
import { SubnetPanel } from './group/SubnetPanel.tsx';
import type { Subject } from './subject.ts';
import { ThingForm } from './thing/ThingForm.tsx';
import { VpcForm } from './vpc/VpcForm.tsx';

/** The form of what is selected; fields of another one are other fields, so each is made anew. */
export function SubjectForm({ subject }: { readonly subject: Subject }) {
  switch (subject.is) {
    case 'design':
      return <DesignForm />;
    case 'vpc':
      return <VpcForm key={subject.vpc.id} vpc={subject.vpc} />;
    case 'group':
      return <GroupForm key={subject.group.id} group={subject.group} />;
    case 'subnet':
      return <SubnetOrGroup subject={subject} />;
    case 'thing':
      return <ThingForm key={subject.thing.id} thing={subject.thing} />;
    case 'call':
      return <CallForm key={subject.call.id} call={subject.call} />;
    case 'target':
      return <TargetForm key={subject.call.id} target={subject.target} call={subject.call} />;
    case 'calls':
      return <CallList calls={subject.calls} />;
    case 'several':
      return <SeveralForm things={subject.things} />;
  }
}

/** A zone that is no longer there leaves its group. */
function SubnetOrGroup({ subject }: { readonly subject: Extract<Subject, { readonly is: 'subnet' }> }) {
  const { design, network } = useDerived();
  const { group, zone } = subject;
  const row = subnetRows(design, network).find(
    ({ origin, zoneIndex }) => origin.id === group.id && zoneIndex === zone,
  );
  return row ? <SubnetPanel group={group} row={row} /> : <GroupForm key={group.id} group={group} />;
}
