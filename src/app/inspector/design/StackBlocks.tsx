import { Plus, Trash2 } from 'lucide-react';
import {
  addStack,
  DESIGN,
  type Design,
  designFields,
  environmentWords,
  removeStack,
  type Stack,
  stackFields,
  stacksNeededBy,
} from '../../../core/index.ts';
import { carryOut } from '../../store/dispatch.ts';
import { currentDesign } from '../../store/editor.ts';
import { useDesign } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Fold } from '../controls/Fold.tsx';
import { SelectControl } from '../controls/SelectControl.tsx';
import { TagsEditor } from '../controls/TagsEditor.tsx';
import { TextControl } from '../controls/TextControl.tsx';
import { foldSummary } from '../fold-summary.ts';
import { EnvironmentBlock } from './EnvironmentBlock.tsx';
import { editDesign, editStack } from './edits.ts';
import { environmentField } from './fields.ts';

const { name, description, tags } = stackFields;
const { crossStackReferences } = designFields;
const DESCRIPTION_AND_TAGS = 'Description and tags';

/** The only stack of a design: what it is called and where it goes. */
export function OnlyStack({ stack }: { readonly stack: Stack }) {
  return (
    <>
      <StackName stack={stack} />
      <EnvironmentBlock stack={stack} />
    </>
  );
}

/** The rest of the only stack. */
export function OnlyStackFold({ stack }: { readonly stack: Stack }) {
  return (
    <Fold
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
      <StackDetails stack={stack} />
    </Fold>
  );
}

/** One of several stacks, behind its name, with what it waits for and the way to be rid of it. */
export function StackFold({ stack }: { readonly stack: Stack }) {
  const design = useDesign();
  return (
    <Fold
      at={stack.id}
      name={`stack ${stack.id}`}
      title={`Stack ${stack.name}`}
      summary={environmentWords(stack.environment)}
      fields={{ name, environment: environmentField, description, tags }}
    >
      <p className="text-[12px] text-muted leading-4">{orderWords(design, stack)}</p>
      <StackName stack={stack} />
      <EnvironmentBlock stack={stack} />
      <StackDetails stack={stack} />
      <Button onClick={() => carryOut(removeStack(currentDesign(), stack))}>
        <Trash2 aria-hidden size={14} /> Remove stack
      </Button>
    </Fold>
  );
}

/** Adds a stack; where there are several, how they speak of each other. */
export function StacksFold() {
  const design = useDesign();
  const { stacks, crossStackReferences: value } = design;
  return (
    <Fold
      at={DESIGN}
      name="stacks"
      title="Stacks"
      summary={stacks.length === 1 ? 'One' : String(stacks.length)}
      fields={{ crossStackReferences, name }}
    >
      <p className="text-[12px] text-muted leading-4">
        Each stack is a template of its own. Workloads and security groups may stand in another stack than
        their VPC.
      </p>
      {stacks.length > 1 && (
        <SelectControl
          name="crossStackReferences"
          field={crossStackReferences}
          options={crossStackReferences.options}
          value={value ?? crossStackReferences.default}
          onChange={(chosen) => {
            const option = crossStackReferences.options.find((one) => one.value === chosen);
            if (option) editDesign({ crossStackReferences: option.value }, 'references');
          }}
        />
      )}
      <Button onClick={() => carryOut(addStack(currentDesign()))}>
        <Plus aria-hidden size={14} /> Add stack
      </Button>
    </Fold>
  );
}

function StackName({ stack }: { readonly stack: Stack }) {
  return (
    <TextControl
      at={stack.id}
      name="name"
      field={name}
      value={stack.name}
      take={(text, gesture) => editStack(stack, { name: text ?? '' }, name.label, gesture)}
    />
  );
}

function StackDetails({ stack }: { readonly stack: Stack }) {
  return (
    <>
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
    </>
  );
}

function orderWords(design: Design, stack: Stack): string {
  const needed = stacksNeededBy(design, stack).map((one) => one.name);
  return needed.length === 0
    ? 'Needs no other stack.'
    : `Deployed after ${needed.join(' and ')}, of which it uses something.`;
}
