import { Plus, X } from 'lucide-react';
import {
  type Finding,
  type Id,
  kinds,
  type Result,
  type Tag,
  type TaggableThing,
  type TagsField,
} from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { sentenceOf } from '../limits-words.ts';
import { useIsFound } from '../view.ts';
import { FieldFindings } from './FieldFindings.tsx';
import { PlainField } from './PlainField.tsx';

export function ThingTags({ thing }: { readonly thing: TaggableThing }) {
  return (
    <TagsEditor
      at={thing.id}
      field={kinds[thing.kind].fields.tags}
      tags={thing.tags ?? []}
      onChange={(tags, gesture) => editField(thing.id, 'tags', tags.length === 0 ? undefined : tags, gesture)}
    />
  );
}

/** Keys and values, in the order in which they are written. */
export function TagsEditor({
  at,
  field,
  tags,
  onChange,
}: {
  readonly at: Id;
  readonly field: TagsField;
  readonly tags: readonly Tag[];
  readonly onChange: (tags: readonly Tag[], gesture?: string) => Result<unknown, Finding>;
}) {
  const isFound = useIsFound({ tags: field });
  if (!isFound) return null;
  return (
    <div>
      <h4 className="font-medium">{field.label}</h4>
      <ol className="mt-0.5 space-y-1">
        {tags.map((tag, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a tag is its place in the list; keys may be equal while one types
          <li key={index} className="flex items-center gap-1">
            {(['key', 'value'] as const).map((part) => (
              <PlainField
                key={part}
                label={`Tag ${index + 1}, ${part}`}
                placeholder={part === 'key' ? 'Key' : 'Value'}
                draftKey={`${at}.tags.${index}.${part}`}
                text={tag[part]}
                // Keys are long: `kubernetes.io/role/elb`.
                className={part === 'key' ? 'grow-[1.6]' : ''}
                take={(text, gesture) => onChange(tags.with(index, { ...tag, [part]: text }), gesture)}
                found={{
                  at,
                  field: 'tags',
                  item: index,
                  concerns: ({ code }) => (code === 'tag/value') === (part === 'value'),
                }}
              />
            ))}
            <IconButton
              label={`Remove the tag ${tag.key}`}
              side="left"
              onClick={() => onChange(tags.filter((_, other) => other !== index))}
              className="text-muted"
            >
              <X aria-hidden size={14} />
            </IconButton>
          </li>
        ))}
      </ol>
      {tags.length < field.maxItems && (
        <Button size="small" className="mt-1.5" onClick={() => onChange([...tags, newTag(tags)])}>
          <Plus aria-hidden size={13} />
          Add a tag
        </Button>
      )}
      <p className="mt-1 text-[12px] text-muted leading-4">{sentenceOf(field)}</p>
      <FieldFindings at={at} field="tags" />
    </div>
  );
}

/** A key of its own from the start, so that half-written tags are no mistake. */
function newTag(tags: readonly Tag[]): Tag {
  const taken = new Set(tags.map(({ key }) => key));
  let number = 1;
  while (taken.has(`key-${number}`)) number += 1;
  return { key: `key-${number}`, value: '' };
}
