import { moveToStack, ownStackFields, stackIdOf, stacksFor, type Thing } from '../../../core/index.ts';
import { carryOut } from '../../store/dispatch.ts';
import { currentDesign } from '../../store/editor.ts';
import { useDesign } from '../../store/hooks.ts';
import { FieldFindings } from './FieldFindings.tsx';
import { SelectControl } from './SelectControl.tsx';
import { useFound } from './use-found.ts';

const { stack: field } = ownStackFields;

/** Which stack makes a thing; asked where there are several, and where it isn't that of what the thing stands in. */
export function StackChoice({ thing }: { readonly thing: Thing }) {
  const design = useDesign();
  const found = useFound({ at: thing.id, field: 'stack' });
  const stacks = stacksFor(design, thing);
  const isAsked = stacks.length > 1 || ('stack' in thing && thing.stack !== undefined);
  if (!isAsked) return null;
  return (
    <div>
      <SelectControl
        name="stack"
        field={field}
        options={stacks.map(({ id, name }) => ({ value: id, label: name }))}
        value={stackIdOf(design, thing)}
        onChange={(stack) => carryOut(moveToStack(currentDesign(), thing, stack))}
        found={found}
      />
      <FieldFindings at={thing.id} field="stack" />
    </div>
  );
}
