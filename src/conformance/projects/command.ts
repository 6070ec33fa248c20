import { spawnSync } from 'node:child_process';

/** No look-up, notice or telemetry gets out by it: what a project needs to synthesize is in it. */
const NOWHERE = 'http://127.0.0.1:9';

const offline = {
  HTTP_PROXY: NOWHERE,
  HTTPS_PROXY: NOWHERE,
  http_proxy: NOWHERE,
  https_proxy: NOWHERE,
  NO_PROXY: '',
  no_proxy: '',
  AWS_EC2_METADATA_DISABLED: 'true',
};

export interface CommandOptions {
  readonly folder: string;
  /** Stands before the rest of the path, as in a virtual environment that is activated. */
  readonly path?: string;
  readonly isOffline?: true;
}

/** Runs a command as a person does who has no AWS account; throws, with all that it said, where it fails. */
export function runCommand(
  program: string,
  args: readonly string[],
  { folder, path, isOffline }: CommandOptions,
): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    env: {
      ...withoutAccount(process.env),
      ...(path === undefined ? {} : { PATH: `${path}${SEPARATOR}${process.env.PATH}` }),
      ...(isOffline ? offline : {}),
    },
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    shell: IS_WINDOWS,
  });
  if (error || status !== 0)
    throw new Error(
      `${program} ${args.join(' ')}: ${error?.message ?? `exit ${status}`}\n${stderr}${stdout}`,
    );
}

const IS_WINDOWS = process.platform === 'win32';
const SEPARATOR = IS_WINDOWS ? ';' : ':';

/** What npm sets for the script that this runs in is no more of the project than an account is. */
function withoutAccount(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = /^(AWS_|CDK_|npm_)/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !foreign.test(name)));
}
