import { connectionName, type Design, kinds, vpcsOf } from '../../core/index.ts';
import { findThing } from '../store/find.ts';
import type { Subject } from './subject.ts';

/** How the inspector calls what it is about. */
export function headOf(design: Design, subject: Subject): { readonly title: string; readonly kind: string } {
  switch (subject.is) {
    case 'design':
      return { title: design.name, kind: 'Design' };
    case 'vpc':
      return { title: subject.vpc.label, kind: kinds.vpc.label };
    case 'group': {
      const vpc = findThing(design, subject.group.parent);
      return {
        title: subject.group.label,
        kind:
          vpc === undefined || vpcsOf(design).length === 1
            ? kinds['subnet-group'].label
            : `${kinds['subnet-group'].label} of ${vpc.label}`,
      };
    }
    case 'subnet':
      return { title: `${subject.group.label} ${subject.zone + 1}`, kind: 'Subnet' };
    case 'thing':
      return { title: subject.thing.label, kind: kinds[subject.thing.kind].label };
    case 'call':
      return { title: connectionName(design, subject.call), kind: 'Connection' };
    case 'target':
      return { title: connectionName(design, subject.call), kind: 'Target' };
    case 'calls':
      return { title: `${subject.calls.length} connections`, kind: 'Selected together' };
    case 'several': {
      const areGroups = subject.things.every(({ kind }) => kind === 'subnet-group');
      const { length } = subject.things;
      return { title: `${length} ${areGroups ? 'subnet groups' : 'boxes'}`, kind: 'Selected together' };
    }
  }
}
