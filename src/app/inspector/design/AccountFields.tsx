import { type Environment, environments, regions, type Stack, zonesOfRegion } from '../../../core/index.ts';
import { TextControl } from '../controls/TextControl.tsx';
import { TextListEditor } from '../controls/TextListEditor.tsx';
import { editStack } from './edits.ts';
import { inRegion } from './environments.ts';

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
        editStack(stack, { environment: inRegion(environment, text ?? '') }, `region ${text}`, gesture)
      }
      live={false}
      mono
      suggestions={regionNames}
    />
  );
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
          editStack(stack, { environment: { ...environment, account: text ?? '' } }, 'account', gesture)
        }
        mono
      />
      <TextListEditor
        at={stack.id}
        name="zones"
        field={zonesField}
        items={environment.zones}
        suggestions={zonesOfRegion(environment.region)}
        titled
        onChange={(zones, gesture) =>
          editStack(stack, { environment: { ...environment, zones } }, 'zones', gesture)
        }
      />
    </>
  );
}
