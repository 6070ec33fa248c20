import { type ConstructOutputThing, kinds, namesInStack, stackIdOf } from '../../../core/index.ts';
import { useDesign } from '../../store/hooks.ts';
import { constructOutputWords, proposedConstructOutputs, withConstructName } from './construct-outputs.ts';
import { OutputsEditor } from './OutputsEditor.tsx';

/** What the stack hands out of what a thing makes. */
export function ThingOutputs({ thing }: { readonly thing: ConstructOutputThing }) {
  const design = useDesign();
  return (
    <OutputsEditor
      at={thing.id}
      field={kinds[thing.kind].fields.outputs}
      outputs={thing.outputs ?? []}
      proposed={proposedConstructOutputs(thing)}
      words={(handed) => constructOutputWords(handed, thing)}
      named={(handed) => withConstructName(handed, thing, namesInStack(design, stackIdOf(design, thing)))}
    />
  );
}
