import { DESIGN, designFields, type Stack, stackFields } from '../../../core/index.ts';
import { useDesign } from '../../store/hooks.ts';
import { Fold } from '../controls/Fold.tsx';
import { TagsEditor } from '../controls/TagsEditor.tsx';
import { TextControl } from '../controls/TextControl.tsx';
import { foldSummary } from '../fold-summary.ts';
import { EnvironmentBlock } from './EnvironmentBlock.tsx';
import { editDesign, editStack } from './edits.ts';
import { rangesField } from './fields.ts';
import { RangesEditor } from './RangesEditor.tsx';
import { Totals } from './Totals.tsx';

const { description, tags } = stackFields;
const DESCRIPTION_AND_TAGS = 'Description and tags';

/** What is shown while nothing is selected: the design, its stack, and what others use. */
export function DesignForm() {
  const design = useDesign();
  const { name, note } = designFields;
  return (
    <>
      <div className="space-y-2.5 px-4 pb-2">
        <TextControl
          at={DESIGN}
          name="name"
          field={name}
          value={design.name}
          take={(text, gesture) => editDesign({ name: text ?? '' }, gesture)}
          inline
        />
        <Totals />
        {design.stacks.map((stack) => (
          <StackBlock key={stack.id} stack={stack} />
        ))}
      </div>
      <Fold
        name="ranges"
        title={rangesField.label}
        summary={design.usedRanges.length === 0 ? 'None' : String(design.usedRanges.length)}
        fields={{ usedRanges: rangesField }}
      >
        <RangesEditor />
      </Fold>
      {design.stacks.map((stack) => (
        <Fold
          key={stack.id}
          at={stack.id}
          name={`stack ${stack.id}`}
          title={DESCRIPTION_AND_TAGS}
          summary={foldSummary(
            { description, tags },
            (field) => Reflect.get(stack, field),
            'None',
            DESCRIPTION_AND_TAGS,
          )}
          fields={{ description, tags }}
        >
          <TextControl
            at={stack.id}
            name="description"
            field={description}
            value={stack.description}
            take={(text, gesture) => editStack(stack, { description: text }, description.label, gesture)}
            explained
          />
          <TagsEditor
            at={stack.id}
            field={tags}
            tags={stack.tags ?? []}
            onChange={(next, gesture) =>
              editStack(stack, { tags: next.length === 0 ? undefined : next }, tags.label, gesture)
            }
          />
        </Fold>
      ))}
      <Fold
        at={DESIGN}
        name="design-note"
        title={note.label}
        summary={design.note === undefined || design.note === '' ? 'None' : design.note}
        fields={{ note }}
      >
        <TextControl
          at={DESIGN}
          name="note"
          field={note}
          value={design.note}
          take={(text, gesture) => editDesign({ note: text }, gesture)}
          explained
        />
      </Fold>
    </>
  );
}

function StackBlock({ stack }: { readonly stack: Stack }) {
  return (
    <>
      <TextControl
        at={stack.id}
        name="name"
        field={stackFields.name}
        value={stack.name}
        take={(text, gesture) => editStack(stack, { name: text ?? '' }, stackFields.name.label, gesture)}
      />
      <EnvironmentBlock stack={stack} />
    </>
  );
}
