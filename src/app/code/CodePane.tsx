import { Copy, Download, Package } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useMemo, useRef } from 'react';
import { type FormatName, formats, isAccepted } from '../../core/index.ts';
import { downloadProject } from '../store/download-project.ts';
import { downloadText } from '../store/download-text.ts';
import { useDerived, usePanels, useSelection } from '../store/hooks.ts';
import { showBottomTab } from '../store/panels.ts';
import { setPanels } from '../store/selection.ts';
import { takeUnlessBroken } from '../store/show-first-error.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Tab, TabContent, TabList, TabsRoot } from '../ui/Tabs.tsx';
import { CopyVpc } from './CopyVpc.tsx';
import { useCodeText } from './code-text.ts';
import { copyCode } from './copy-code.ts';
import { PlainText } from './PlainText.tsx';
import { StackOfText, useStackInHand } from './StackOfText.tsx';
import { selectedLines } from './spans-and-lines.ts';

const EditorText = lazy(() => import('./EditorText.tsx').then(({ EditorText }) => ({ default: EditorText })));

const formatNames = Object.keys(formats).filter(isFormat);

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

/** The code that builds exactly what is drawn, live at each edit. */
export function CodePane() {
  const { codeFormat } = usePanels();
  const format = isFormat(codeFormat) ? codeFormat : 'cdk-typescript';
  const [stack, choose] = useStackInHand(format);
  const hasSeveralStacks = useDerived().network.stacks.length > 1;
  return (
    <TabsRoot
      value={format}
      onValueChange={(name) => setPanels({ codeFormat: name })}
      className="flex h-full flex-col"
    >
      <div className="@container flex h-8 shrink-0 items-center gap-2 px-2">
        {/* Scrolls in the narrowest pane; the edges leave room for the ring of the focus. */}
        <div className="-m-1 min-w-0 overflow-x-auto p-1 [scrollbar-width:none]">
          <TabList label="Code">
            {formatNames.map((name) => (
              <Tab key={name} value={name}>
                <FormatLabel label={formats[name].label} hasSeveralStacks={hasSeveralStacks} />
              </Tab>
            ))}
          </TabList>
        </div>
        <Actions format={format} stack={stack}>
          <StackOfText format={format} stack={stack} onChoose={choose} />
        </Actions>
      </div>
      <TabContent value={format} className="min-h-0 flex-1">
        <ShownCode format={format} stack={stack} />
      </TabContent>
    </TabsRoot>
  );
}

/** "CDK TypeScript", and where the pane is narrow, which a choice of stacks makes it sooner, "TypeScript" alone to the eye. */
function FormatLabel({
  label,
  hasSeveralStacks,
}: {
  readonly label: string;
  readonly hasSeveralStacks: boolean;
}) {
  const [family, language] = label.split(' ');
  return (
    <>
      <span className={hasSeveralStacks ? '@max-[752px]:sr-only' : '@max-[632px]:sr-only'}>{family} </span>
      {language}
    </>
  );
}

interface Shown {
  readonly format: FormatName;
  /** Of which the template is; absent for code, which is of all. */
  readonly stack: string | undefined;
}

function Actions({ format, stack, children }: Shown & { readonly children: ReactNode }) {
  const language =
    format === 'cdk-typescript' ? 'typescript' : format === 'cdk-python' ? 'python' : undefined;
  const { label } = formats[format];
  return (
    <div className="ml-auto flex shrink-0 items-center gap-1">
      {children}
      {language && <CopyVpc format={format} />}
      <IconButton size="small" label={`Copy the ${label}`} onClick={() => void copyCode(format, stack)}>
        <Copy aria-hidden size={14} />
      </IconButton>
      <IconButton
        size="small"
        label={`Download the ${label}`}
        onClick={() => takeUnlessBroken(() => downloadText(format, stack))}
      >
        <Download aria-hidden size={14} />
      </IconButton>
      {language && (
        <IconButton
          size="small"
          label={`Download the CDK project (${label.replace('CDK ', '')})`}
          onClick={() => takeUnlessBroken(() => downloadProject(language))}
        >
          <Package aria-hidden size={14} />
        </IconButton>
      )}
    </div>
  );
}

function ShownCode({ format, stack }: Shown) {
  const derived = useDerived();
  const selection = useSelection();
  const code = useCodeText(derived, format, stack);
  const selected = useMemo(() => selectedLines(code.spans, code.starts, selection), [code, selection]);
  const scroll = useRef(0);
  const props = { code, scroll, label: formats[format].label, selected };
  return (
    <div className="flex h-full flex-col">
      {!isAccepted(derived) && (
        <div className="flex items-center gap-2 border-error border-l-4 bg-lane px-3 py-1 text-[12px]">
          <span className="min-w-0 flex-1">This code has errors and is not handed out.</span>
          <Button size="small" look="quiet" onClick={() => showBottomTab('problems')}>
            Show the problems
          </Button>
        </div>
      )}
      <div className="min-h-0 flex-1">
        <Suspense fallback={<PlainText {...props} />}>
          <EditorText {...props} />
        </Suspense>
      </div>
    </div>
  );
}
