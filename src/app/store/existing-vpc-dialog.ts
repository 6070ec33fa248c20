import { create } from 'zustand';
import type { Id } from '../../core/index.ts';

/** What the dialog for existing VPCs is to do: add one, or say anew what is known of one. */
export interface ExistingVpcTask {
  /** The VPC that is described anew. */
  readonly updates?: Id;
}

const useDialog = create<{ readonly task: ExistingVpcTask | undefined }>(() => ({ task: undefined }));

/** The dialog lies over the page while there is something to do. */
export function useExistingVpcTask(): ExistingVpcTask | undefined {
  return useDialog((state) => state.task);
}

export function openExistingVpc(task: ExistingVpcTask): void {
  useDialog.setState({ task });
}

export function closeExistingVpc(): void {
  useDialog.setState({ task: undefined });
}
