/**
 * The CDK's command line where no project brings it, pinned: its "latest" is not always one that reads what the library
 * writes. Beside the lock file that says it too, since that weighs too much for a page that only names the command.
 */
export const CDK_COMMAND = 'npx aws-cdk@2.1148.1';
