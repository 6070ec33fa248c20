import { groupsOf, kinds, namesInStack, type Vpc } from '../../../core/index.ts';
import { useDesign } from '../../store/hooks.ts';
import { OutputsEditor } from './OutputsEditor.tsx';
import { outputWords, proposedOutputs, withName } from './vpc-outputs.ts';

/** What the stack hands out of a VPC and its groups. */
export function VpcOutputs({ vpc }: { readonly vpc: Vpc }) {
  const design = useDesign();
  const groups = groupsOf(design, vpc);
  const outputs = vpc.outputs ?? [];
  return (
    <OutputsEditor
      at={vpc.id}
      field={kinds.vpc.fields.outputs}
      outputs={outputs}
      proposed={proposedOutputs(outputs, groups)}
      words={(handed) => outputWords(handed, groups)}
      named={(handed) => withName(handed, vpc, groups, namesInStack(design, vpc.parent))}
    />
  );
}
