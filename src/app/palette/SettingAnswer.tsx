import { groupsOf, type Id, type Thing, vpcsOf } from '../../core/index.ts';
import type { PaletteKind } from '../store/carrying.ts';
import { currentDesign, useEditor } from '../store/editor.ts';
import { useIsEmpty } from '../store/hooks.ts';
import { select, setPanels } from '../store/selection.ts';
import { Button } from '../ui/Button.tsx';
import type { Answer } from './palette-answers.ts';

/** Where something is set, and the way there. */
export function SettingAnswer({ answer }: { readonly answer: Extract<Answer, { is: 'setting' }> }) {
  const isEmpty = useIsEmpty();
  const box = useEditor(({ selection }) => nearest(answer.on, selection.ids));
  return (
    <div className="rounded-lg px-2 py-1.5">
      <p className="font-medium">{answer.label}</p>
      <p className="text-[12px] text-muted leading-4">{answer.says}</p>
      {isEmpty || box === undefined ? null : (
        <Button
          size="small"
          className="mt-1.5"
          onClick={() => {
            select(box.id);
            setPanels({ inspector: true });
          }}
        >
          Show {box.label}
        </Button>
      )}
    </div>
  );
}

/** The box of a kind that is meant: the selected one, the one around or in it, else the first. */
function nearest(kind: PaletteKind, ids: readonly Id[]): Thing | undefined {
  const design = currentDesign();
  if (kind !== 'vpc' && kind !== 'subnet-group') {
    const alike = design.things.filter((thing) => thing.kind === kind);
    return alike.find((thing) => ids.includes(thing.id)) ?? alike[0];
  }
  const vpcs = vpcsOf(design);
  const vpc =
    vpcs.find(
      (one) => ids.includes(one.id) || groupsOf(design, one).some((group) => ids.includes(group.id)),
    ) ?? vpcs[0];
  if (!vpc || kind === 'vpc') return vpc;
  const groups = groupsOf(design, vpc);
  return groups.find((group) => ids.includes(group.id)) ?? groups[0];
}
