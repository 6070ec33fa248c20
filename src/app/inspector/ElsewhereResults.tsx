import { callFields, type Fields, fieldsOf, type Id, kinds, stackFields } from '../../core/index.ts';
import { findThing } from '../store/find.ts';
import { useDesign } from '../store/hooks.ts';
import { clearSelection, select } from '../store/selection.ts';
import { searchedFields } from './design/fields.ts';
import { answersTo } from './field-search.ts';
import type { Subject } from './subject.ts';
import { useInspectorView } from './view.ts';

/** Settings that answer to the search but belong to something else, with the way there. */
export function ElsewhereResults({ subject }: { readonly subject: Subject }) {
  const design = useDesign();
  const { query } = useInspectorView();
  if (query === '') return null;
  const here = Object.entries(fieldsHere(subject)).filter(([name, field]) => answersTo(query, name, field));
  const vpcId = subject.is === 'group' || subject.is === 'subnet' ? subject.group.parent : undefined;
  const vpc = vpcId === undefined ? undefined : findThing(design, vpcId);
  const places: readonly Elsewhere[] = [
    ...(vpc ? [{ title: vpc.label, fields: fieldsOf(kinds.vpc), id: vpc.id }] : []),
    ...(subject.is === 'design'
      ? []
      : [{ title: 'the design', fields: { ...searchedFields, ...stackFields } }]),
  ];
  const found = places.flatMap(({ title, fields, id }) =>
    Object.entries(fields)
      .filter(
        ([name, field]) =>
          answersTo(query, name, field) && !(id !== undefined && name in fieldsOf(kinds['subnet-group'])),
      )
      .map(([name, field]) => ({ key: `${title} ${name}`, label: field.label, title, id })),
  );
  if (found.length === 0) {
    return here.length === 0 ? (
      <p className="px-4 py-2 text-muted" role="status">
        No setting answers to “{query}”{HINTS[subject.is]}.
      </p>
    ) : null;
  }
  return (
    <ul className="mt-2 border-hairline border-t px-4 pt-2">
      {found.map(({ key, label, title, id }) => (
        <li key={key}>
          <button
            type="button"
            onClick={() => (id === undefined ? clearSelection() : select(id))}
            className="flex w-full items-baseline justify-between gap-2 rounded-md py-1 text-left hover:bg-lane"
          >
            <span className="font-medium">{label}</span>
            <span className="text-[12px] text-muted">set on {title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Elsewhere {
  readonly title: string;
  readonly fields: Fields;
  readonly id?: Id;
}

const HINTS: { readonly [Is in Subject['is']]: string } = {
  design: '; select a VPC or a subnet group for theirs',
  vpc: '; select a subnet group for its own',
  group: '',
  subnet: '',
  thing: '',
  call: '',
  target: '',
  calls: '',
  several: '',
};

function fieldsHere(subject: Subject): Fields {
  switch (subject.is) {
    case 'design':
      return { ...searchedFields, ...stackFields };
    case 'vpc':
      return { ...fieldsOf(kinds.vpc) };
    case 'call':
      return callFields;
    case 'target':
      return fieldsOf(kinds.listener);
    case 'calls':
      return {};
    case 'thing':
      return fieldsOf(kinds[subject.thing.kind]);
    case 'group':
    case 'subnet':
    case 'several':
      return fieldsOf(kinds['subnet-group']);
  }
}
