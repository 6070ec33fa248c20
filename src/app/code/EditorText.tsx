import { useEffect, useRef } from 'react';
import type { FormatName } from '../../core/index.ts';
import { useTheme } from '../store/theme.ts';
import { chooseLine } from './choose-line.ts';
import { showTheme } from './editor-theme.ts';
import { monaco } from './monaco.ts';
import type { ShownCodeProps } from './PlainText.tsx';
import { ringClasses } from './spans-and-lines.ts';
import { textEdits } from './text-edits.ts';

/** JSON is coloured as the YAML that it also is: its own language comes with a service that nobody needs here. */
const languages: { readonly [F in FormatName]: string } = {
  'cloudformation-yaml': 'yaml',
  'cloudformation-json': 'yaml',
  'cdk-typescript': 'typescript',
  'cdk-python': 'python',
};

/** The text in Monaco: coloured, searchable, read-only. */
export function EditorText({ code, label, selected, scroll }: ShownCodeProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<monaco.editor.IStandaloneCodeEditor>(undefined);
  const marks = useRef<monaco.editor.IEditorDecorationsCollection>(undefined);
  const shown = useRef(code);
  shown.current = code;
  const theme = useTheme();

  useEffect(() => {
    if (!host.current) return;
    const made = monaco.editor.create(host.current, options);
    made.onMouseUp(({ target }) => {
      if (target.position && made.getSelection()?.isEmpty())
        chooseLine(shown.current, target.position.lineNumber);
    });
    made.onDidScrollChange(({ scrollTop }) => {
      scroll.current = scrollTop;
    });
    // As the texts have it, on every system.
    made.getModel()?.setEOL(monaco.editor.EndOfLineSequence.LF);
    editor.current = made;
    marks.current = made.createDecorationsCollection();
    return () => {
      made.getModel()?.dispose();
      made.dispose();
    };
  }, [scroll]);

  useEffect(() => showTheme(theme), [theme]);

  useEffect(() => {
    editor.current?.updateOptions({ ariaLabel: `${label}, read-only` });
  }, [label]);

  useEffect(() => {
    const model = editor.current?.getModel();
    if (!model) return;
    monaco.editor.setModelLanguage(model, languages[code.format]);
    if (model.getValue() === code.text) return;
    // The first text takes the place of the plain one, the others that of an older one: the eye stays where it is.
    const top = scroll.current;
    const edits = textEdits(model.getValue(), code.text);
    // Lines that stay keep their colours: whatever is new is coloured anew, in many small steps.
    if (edits)
      model.applyEdits(
        edits.map(({ start, end, text }) => ({
          range: monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end)),
          text,
        })),
      );
    else model.setValue(code.text);
    editor.current?.setScrollTop(top);
  }, [code, scroll]);

  useEffect(() => {
    const changed = code.changed.map((line) =>
      mark(line, line, { linesDecorationsClassName: 'changed-line' }),
    );
    const chosen = selected.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index).map((line) =>
        mark(line, line, { className: ringClasses(selected, line) }),
      ),
    );
    marks.current?.set([...changed, ...chosen]);
  }, [code, selected]);

  useEffect(() => {
    const [first] = selected;
    if (first) editor.current?.revealLinesInCenterIfOutsideViewport(first.from, first.to);
  }, [selected]);

  return <div ref={host} className="nokey h-full" />;
}

function mark(
  from: number,
  to: number,
  looks: monaco.editor.IModelDecorationOptions,
): monaco.editor.IModelDeltaDecoration {
  return { range: new monaco.Range(from, 1, to, 1), options: { isWholeLine: true, ...looks } };
}

const options: monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  bracketPairColorization: { enabled: false },
  contextmenu: false,
  domReadOnly: true,
  fontFamily: "'JetBrains Mono Variable', ui-monospace, monospace",
  fontSize: 11.5,
  guides: { indentation: false },
  lineHeight: 17,
  lineNumbersMinChars: 4,
  lineDecorationsWidth: 12,
  minimap: { enabled: false },
  occurrencesHighlight: 'off',
  overviewRulerLanes: 0,
  padding: { top: 4, bottom: 16 },
  quickSuggestions: false,
  readOnly: true,
  renderLineHighlight: 'none',
  scrollBeyondLastLine: false,
  selectionHighlight: false,
  tabFocusMode: true,
  value: '',
};
