import { Component, type ReactNode } from 'react';
import { saveAsFile } from '../store/save-as-file.ts';
import { Button } from '../ui/Button.tsx';

interface State {
  readonly message: string | undefined;
}

/** The one place that a mistake of ours ends in: the design is still in memory, and the person can take it along. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { message: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return (
      <main className="flex h-full items-center justify-center p-6">
        <div role="alert" className="max-w-md rounded-xl border border-hairline bg-panel p-6">
          <h1 className="font-semibold text-[15px]">Something in the editor broke</h1>
          <p className="mt-2 text-muted">
            This is a mistake of the editor, not of your design. The design is still here: save it as a file,
            then load the page again.
          </p>
          <p className="mt-2 font-mono text-[12px] text-muted">{message}</p>
          <div className="mt-4 flex gap-2">
            <Button look="primary" onClick={saveAsFile}>
              Save the design as a file
            </Button>
            <Button onClick={() => location.reload()}>Load the page again</Button>
          </div>
        </div>
      </main>
    );
  }
}
