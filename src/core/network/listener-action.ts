import type { ListenerAction } from './listener-network.ts';
import type { Value } from './runtime.ts';
import { booleanOf, fieldOf, numberOf, textOf } from './values.ts';

/** The static methods of `elbv2.ListenerAction`. */
export const actionMethods: Readonly<Record<string, (args: readonly Value[]) => ListenerAction>> = {
  fixedResponse: ([status, options]) => {
    const contentType = textOf(fieldOf(options, 'contentType'));
    const messageBody = textOf(fieldOf(options, 'messageBody'));
    return {
      is: 'fixed-response',
      statusCode: numberOf(status) ?? 0,
      ...(contentType === undefined ? {} : { contentType }),
      ...(messageBody === undefined ? {} : { messageBody }),
    };
  },
  redirect: ([options]) => {
    const protocol = textOf(fieldOf(options, 'protocol'));
    const port = textOf(fieldOf(options, 'port'));
    return {
      is: 'redirect',
      ...(protocol === undefined ? {} : { protocol }),
      ...(port === undefined ? {} : { port }),
      permanent: booleanOf(fieldOf(options, 'permanent')) ?? false,
    };
  },
};
