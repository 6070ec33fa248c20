import { kinds, type SubnetType } from '../../../core/index.ts';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import { ChoiceRows } from '../controls/ChoiceRows.tsx';
import type { Found } from '../controls/use-found.ts';

const { subnetType } = kinds['subnet-group'].fields;

const chosen: { readonly [T in SubnetType]: string } = {
  public: 'bg-public-fill',
  private: 'bg-private-fill',
  isolated: 'bg-isolated-fill',
};

/** The three types, each with where its default route leads. */
export function TypeChoice({
  value,
  onChoose,
  onPoint,
  found,
}: {
  readonly value: SubnetType | undefined;
  readonly onChoose: (value: SubnetType) => void;
  readonly onPoint?: (value: SubnetType | undefined) => void;
  readonly found?: Found;
}) {
  const rows = subnetType.options.map((option) => ({
    ...option,
    glyph: <TypeGlyph type={option.value} />,
    chosen: chosen[option.value],
  }));
  const typeOf = (name: string | undefined) =>
    subnetType.options.find((option) => option.value === name)?.value;
  return (
    <ChoiceRows
      label={subnetType.label}
      rows={rows}
      value={value}
      {...(found ? { found } : {})}
      onChoose={(name) => {
        const type = typeOf(name);
        if (type !== undefined) onChoose(type);
      }}
      {...(onPoint ? { onPoint: (name: string | undefined) => onPoint(typeOf(name)) } : {})}
    />
  );
}
