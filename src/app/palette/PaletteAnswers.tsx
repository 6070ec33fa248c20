import { useEffect } from 'react';
import { PaletteItem } from './PaletteItem.tsx';
import { PlainAnswer } from './PlainAnswer.tsx';
import { type Answer, answersTo } from './palette-answers.ts';
import { SettingAnswer } from './SettingAnswer.tsx';

export interface PaletteAnswersProps {
  readonly query: string;
  /** Told how many there are. */
  readonly onCount: (count: number) => void;
}

/** What the palette has for the text that is looked for; loaded with the first. */
export function PaletteAnswers({ query, onCount }: PaletteAnswersProps) {
  const answers = answersTo(query);
  useEffect(() => onCount(answers.length), [answers.length, onCount]);
  return (
    <ul aria-label="What can be added" className="flex flex-col gap-0.5">
      {answers.map((answer) => (
        <li key={keyOf(answer)}>{shown(answer, query)}</li>
      ))}
    </ul>
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
      return <PlainAnswer title={answer.label} says="Not yet there." />;
    case 'unknown':
      return <PlainAnswer says={unknownWords(query.trim())} />;
  }
}

function unknownWords(query: string): string {
  return `Nothing here goes by “${query}”. Add what is listed without a search, and set everything else in the inspector.`;
}
