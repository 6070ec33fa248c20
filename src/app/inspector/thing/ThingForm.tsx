import {
  commonFields,
  constructFields,
  type Field,
  fieldsOfImage,
  hasConstruct,
  hasRole,
  isTaggable,
  kinds,
  machineImageFields,
} from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { valueIn } from '../../store/find.ts';
import { readCidr } from '../../store/read-cidr.ts';
import { Fold } from '../controls/Fold.tsx';
import { NameInCode } from '../controls/NameInCode.tsx';
import { SelectControl } from '../controls/SelectControl.tsx';
import { ThingTags } from '../controls/TagsEditor.tsx';
import { ThingText } from '../controls/ThingText.tsx';
import { ThingToggle } from '../controls/ThingToggle.tsx';
import { useFound } from '../controls/use-found.ts';
import { foldSummary } from '../fold-summary.ts';
import type { OtherThing } from '../subject.ts';
import { ThingInteger } from './ThingInteger.tsx';

const { note, owner } = commonFields;
const { constructId } = constructFields;
/** Written as AWS writes them. */
const idFields: readonly string[] = ['cidr', 'prefixListId', 'securityGroupId', 'ownerAccount'];
const DETAILS = 'Details';
const NOTE_AND_OWNER = 'Note and owner';

/** Everything that can be said of a thing, in the order in which its kind describes it. */
export function ThingForm({ thing }: { readonly thing: OtherThing }) {
  const fields: Readonly<Record<string, Field>> = kinds[thing.kind].fields;
  const concerned = Object.entries(fields).filter(([name]) => concerns(thing, name));
  const main = concerned.filter(([, field]) => isAsked(field));
  const rest = concerned.filter(([, field]) => !isAsked(field));
  return (
    <>
      <div className="space-y-2 px-4 pb-2">
        <ThingText thing={thing} name="label" inline />
        {main.map(([name, field]) => (
          <ThingField key={name} thing={thing} name={name} field={field} />
        ))}
      </div>
      {rest.length > 0 && (
        <Fold
          at={thing.id}
          name="details"
          title={DETAILS}
          summary={foldSummary(Object.fromEntries(rest), (name) => valueIn(thing, name), 'None', DETAILS)}
          fields={Object.fromEntries(rest)}
        >
          {rest.map(([name, field]) => (
            <ThingField key={name} thing={thing} name={name} field={field} />
          ))}
        </Fold>
      )}
      {hasConstruct(thing) && (
        <Fold
          at={thing.id}
          name="code"
          title={constructId.label}
          summary={thing.constructId}
          fields={{ constructId }}
        >
          <NameInCode thing={thing} />
        </Fold>
      )}
      <Fold
        at={thing.id}
        name="notes"
        title={NOTE_AND_OWNER}
        summary={foldSummary({ note, owner }, (name) => valueIn(thing, name), 'None', NOTE_AND_OWNER)}
        fields={{ note, owner }}
      >
        <ThingText thing={thing} name="note" explained />
        <ThingText thing={thing} name="owner" explained />
      </Fold>
    </>
  );
}

/** Of the ways to name an image only the one that is chosen asks for more. */
function concerns(thing: OtherThing, name: string): boolean {
  if (!hasRole(thing) || name === 'image' || !(name in machineImageFields)) return true;
  const asked: readonly string[] = fieldsOfImage[thing.image ?? machineImageFields.image.default];
  return asked.includes(name);
}

/** What has to be said, and what is on or off, is asked at once; the rest is there for those who look for it. */
function isAsked(field: Field): boolean {
  return field.type === 'boolean' || ('required' in field && field.required === true);
}

interface FieldProps {
  readonly thing: OtherThing;
  readonly name: string;
  readonly field: Field;
}

function ThingField({ thing, name, field }: FieldProps) {
  const found = useFound({ at: thing.id, field: name });
  switch (field.type) {
    case 'text':
      return <ThingText thing={thing} name={name} explained mono={idFields.includes(name)} />;
    case 'cidr':
      return (
        <ThingText
          thing={thing}
          name={name}
          read={readCidr(String(valueIn(thing, name) ?? ''))}
          live={false}
          mono
          explained
        />
      );
    case 'integer':
      return <ThingInteger thing={thing} name={name} field={field} />;
    case 'boolean':
      return <ThingToggle thing={thing} name={name} />;
    case 'choice':
      return (
        <SelectControl
          name={name}
          field={field}
          options={field.options}
          value={String(valueIn(thing, name) ?? field.default ?? '')}
          onChange={(value) => editField(thing.id, name, value === field.default ? undefined : value)}
          found={found}
        />
      );
    case 'tags':
      return isTaggable(thing) ? <ThingTags thing={thing} /> : null;
    default:
      return null;
  }
}
