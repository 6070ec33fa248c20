import {
  type Environment,
  environments,
  type Field,
  type Finding,
  inRegion,
  regions,
  type Stack,
  zonesOfRegion,
} from '../../../core/index.ts';
import { TextControl } from '../controls/TextControl.tsx';
import { TextListEditor } from '../controls/TextListEditor.tsx';
import type { FoundPlace } from '../controls/use-found.ts';
import { editEnvironment } from './edits.ts';

const { account: accountField, region: regionField, zones: zonesField } = environments.account.fields;

type Known<Type extends Environment['type']> = Extract<Environment, { readonly type: Type }>;

export function RegionField({
  stack,
  environment,
}: {
  readonly stack: Stack;
  readonly environment: Known<'region' | 'account'>;
}) {
  return (
    <TextControl
      at={stack.id}
      name="region"
      field={regionField}
      value={environment.region}
      take={(text, gesture) =>
        editEnvironment(stack, inRegion(environment, text ?? ''), `region ${text}`, gesture)
      }
      live={false}
      mono
      suggestions={regionNames}
      found={foundIn(stack, regionField)}
    />
  );
}

/** What is found about an environment stands beneath all of its fields, and lies at none of them. */
function foundIn(stack: Stack, field: Field): FoundPlace {
  const concerns = ({ code, facts }: Finding) =>
    (code === 'stack/unknown-region' && field === regionField) ||
    ('field' in facts && facts.field === field.label);
  return { at: stack.id, field: 'environment', concerns };
}

const regionNames = regions.map(({ name }) => name);

export function AccountFields({
  stack,
  environment,
}: {
  readonly stack: Stack;
  readonly environment: Known<'account'>;
}) {
  return (
    <>
      <TextControl
        at={stack.id}
        name="account"
        field={accountField}
        value={environment.account}
        take={(text, gesture) =>
          editEnvironment(stack, { ...environment, account: text ?? '' }, 'account', gesture)
        }
        mono
        found={foundIn(stack, accountField)}
      />
      <TextListEditor
        at={stack.id}
        name="zones"
        field={zonesField}
        items={environment.zones}
        suggestions={zonesOfRegion(environment.region)}
        titled
        foundAt="environment"
        onChange={(zones, gesture) => editEnvironment(stack, { ...environment, zones }, 'zones', gesture)}
      />
    </>
  );
}
