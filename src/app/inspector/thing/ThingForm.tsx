import { Fragment, type ReactNode } from 'react';
import {
  type ConstructOutputThing,
  canHandOut,
  commonFields,
  concerns,
  constructFields,
  type Database,
  databaseVersions,
  endpointServices,
  engineByName,
  type Field,
  hasConstruct,
  instanceTypes,
  isPeer,
  isTaggable,
  kinds,
  windowsVersions,
} from '../../../core/index.ts';
import { openExistingVpc } from '../../store/existing-vpc-dialog.ts';
import { valueIn } from '../../store/find.ts';
import { readCidr } from '../../store/read-cidr.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { Fold } from '../controls/Fold.tsx';
import { NameInCode } from '../controls/NameInCode.tsx';
import { StackChoice } from '../controls/StackChoice.tsx';
import { ThingTags } from '../controls/TagsEditor.tsx';
import type { Suggestion } from '../controls/TextControl.tsx';
import { ThingText } from '../controls/ThingText.tsx';
import { ThingToggle } from '../controls/ThingToggle.tsx';
import { foldSummary } from '../fold-summary.ts';
import { ThingOutputs } from '../outputs/ThingOutputs.tsx';
import type { OtherThing } from '../subject.ts';
import { useIsFound } from '../view.ts';
import { isAsked } from './asked.ts';
import { BastionCommands } from './BastionCommands.tsx';
import { ThingChoice } from './ThingChoice.tsx';
import { ThingInteger } from './ThingInteger.tsx';
import { ThingRecords } from './ThingRecords.tsx';
import { ThingReference } from './ThingReference.tsx';
import { ThingReferences } from './ThingReferences.tsx';
import { ThingTexts } from './ThingTexts.tsx';
import { ThingZones } from './ThingZones.tsx';
import { UseHttps } from './UseHttps.tsx';

const { note, owner } = commonFields;
const { constructId } = constructFields;
/** Written as AWS writes them. */
const idFields: readonly string[] = [
  'bucket',
  'keyPrefix',
  'logGroupName',
  'deliveryStreamArn',
  'roleArn',
  'service',
  'cidr',
  'vpcId',
  'ip',
  'prefixListId',
  'securityGroupId',
  'ownerAccount',
];
/** What stands in a place of its own. */
const apart: readonly string[] = ['stack', 'outputs'];
const DETAILS = 'Details';
const NOTE_AND_OWNER = 'Note and owner';

/** Everything that can be said of a thing, in the order in which its kind describes it. */
export function ThingForm({ thing }: { readonly thing: OtherThing }) {
  const fields: Readonly<Record<string, Field>> = kinds[thing.kind].fields;
  const concerned = Object.entries(fields).filter(([name]) => concerns(thing, name) && !apart.includes(name));
  const main = concerned.filter(([name, field]) => isAsked(thing, name, field));
  const rest = concerned.filter(([name, field]) => !isAsked(thing, name, field));
  return (
    <>
      <div className="space-y-2 px-4 pb-2">
        <ThingText thing={thing} name="label" inline />
        {thing.kind === 'existing-vpc' && (
          <Button size="small" onClick={() => openExistingVpc({ updates: thing.id })}>
            Paste what AWS says
          </Button>
        )}
        {thing.kind === 'bastion-host' && <BastionCommands bastion={thing} />}
        {main.map(([name, field]) => (
          <Fragment key={name}>
            <ThingField thing={thing} name={name} field={field} />
            {thing.kind === 'listener' && name === 'protocol' && <UseHttps listener={thing} />}
          </Fragment>
        ))}
        {!isPeer(thing) && <StackChoice thing={thing} />}
        <FieldFindings at={thing.id} field="" />
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
      {canHandOut(thing) && concerns(thing, 'outputs') && <OutputsFold thing={thing} />}
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

function OutputsFold({ thing }: { readonly thing: ConstructOutputThing }) {
  const { outputs } = kinds[thing.kind].fields;
  return (
    <Fold
      at={thing.id}
      name="outputs"
      title={outputs.label}
      summary={foldSummary({ outputs }, (name) => valueIn(thing, name), 'None')}
      fields={{ outputs, ...outputs.fields }}
    >
      <ThingOutputs thing={thing} />
    </Fold>
  );
}

interface FieldProps {
  readonly thing: OtherThing;
  readonly name: string;
  readonly field: Field;
}

function ThingField({ thing, name, field }: FieldProps) {
  switch (field.type) {
    case 'text':
      return (
        <ThingText
          thing={thing}
          name={name}
          explained
          mono={idFields.includes(name)}
          {...offered(thing, name)}
        />
      );
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
        <WithFindings thing={thing} name={name} field={field}>
          <ThingChoice thing={thing} name={name} field={field} />
        </WithFindings>
      );
    case 'reference':
      return (
        <WithFindings thing={thing} name={name} field={field}>
          <ThingReference thing={thing} name={name} field={field} />
        </WithFindings>
      );
    case 'reference-list':
      return <ThingReferences thing={thing} name={name} field={field} />;
    case 'integer-list':
      return <ThingZones thing={thing} name={name} field={field} />;
    case 'text-list':
      return <ThingTexts thing={thing} name={name} field={field} />;
    case 'record-list':
      return <ThingRecords thing={thing} name={name} field={field} />;
    case 'tags':
      return isTaggable(thing) ? <ThingTags thing={thing} /> : null;
  }
}

/** What is found about a field, below its control. */
function WithFindings({ thing, name, field, children }: FieldProps & { readonly children: ReactNode }) {
  const isFound = useIsFound({ [name]: field });
  if (!isFound) return null;
  return (
    <div>
      {children}
      <FieldFindings at={thing.id} field={name} />
    </div>
  );
}

/** Texts that are offered while one types: what the catalog knows. */
function offered(
  thing: OtherThing,
  name: string,
): { readonly suggestions?: readonly (string | Suggestion)[] } {
  switch (name) {
    case 'instanceType':
      return { suggestions: instanceTypes };
    case 'service':
      return { suggestions: endpointServiceNames };
    case 'engineVersion':
      return thing.kind === 'database' ? { suggestions: versionsOf(thing) } : {};
    case 'windowsVersion':
      return { suggestions: windowsVersionNames };
    default:
      return {};
  }
}

function versionsOf({ engine }: Database): readonly string[] {
  return databaseVersions(engineByName(engine)).map(({ version }) => version);
}

/** With the words of their constants, by which people find what AWS abbreviates: `logs`, CloudWatch Logs. */
const endpointServiceNames = endpointServices.map(
  ({ name, constant }): Suggestion => ({ text: name, says: constant.toLowerCase().replaceAll('_', ' ') }),
);

const windowsVersionNames = windowsVersions.map(({ name }) => name);
