import { Search } from 'lucide-react';
import { useId, useState } from 'react';
import { PaletteItem } from './PaletteItem.tsx';
import { PlainAnswer } from './PlainAnswer.tsx';
import { type Answer, answersTo, sections } from './palette-answers.ts';
import { SettingAnswer } from './SettingAnswer.tsx';

/** What can be added, and where everything else is set. */
export function Palette() {
  const [query, setQuery] = useState('');
  const id = useId();
  const answers = answersTo(query);
  return (
    <div className="flex flex-col gap-1 p-2">
      <search className="relative mb-1">
        <Search aria-hidden size={14} className="-translate-y-1/2 absolute top-1/2 left-2.5 text-muted" />
        <input
          type="search"
          aria-label="Search what to add"
          aria-controls={id}
          placeholder="Search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query === '') return;
            event.preventDefault();
            setQuery('');
          }}
          className="h-8 w-full rounded-lg border border-control bg-panel pr-2 pl-8 placeholder:text-muted"
        />
      </search>
      <div id={id}>
        {query.trim() === '' ? (
          sections.map(({ title, kinds }) => (
            <section key={title} className="mb-1">
              <h2 className="px-2 pt-1 pb-1 text-[12px] text-muted">{title}</h2>
              <ul aria-label={`What can be added: ${title}`} className="flex flex-col gap-0.5">
                {kinds.map((kind) => (
                  <li key={kind}>
                    <PaletteItem kind={kind} />
                  </li>
                ))}
              </ul>
            </section>
          ))
        ) : (
          <ul aria-label="What can be added" className="flex flex-col gap-0.5">
            {answers.map((answer) => (
              <li key={keyOf(answer)}>{shown(answer, query)}</li>
            ))}
          </ul>
        )}
      </div>
      <p role="status" className="sr-only">
        {query.trim() === '' ? '' : `${answers.length} ${answers.length === 1 ? 'answer' : 'answers'}`}
      </p>
    </div>
  );
}

function keyOf(answer: Answer): string {
  if (answer.is === 'kind') return answer.kind;
  return answer.is === 'unknown' ? answer.is : `${answer.is} ${answer.label}`;
}

function shown(answer: Answer, query: string) {
  switch (answer.is) {
    case 'kind':
      return <PaletteItem kind={answer.kind} />;
    case 'setting':
      return <SettingAnswer answer={answer} />;
    case 'later':
      return (
        <PlainAnswer title={answer.label} says="Not yet: VPCs, subnet groups and connections come first." />
      );
    case 'unknown':
      return <PlainAnswer says={unknownWords(query.trim())} />;
  }
}

function unknownWords(query: string): string {
  return `Nothing here goes by “${query}”. Add a VPC, a subnet group or a security group, and set everything else in the inspector.`;
}
