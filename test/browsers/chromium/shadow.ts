import type { CDPSession } from 'puppeteer-core';
import type { Control } from '../driver.ts';

/** Reaches into shadow roots over the protocol, to which a closed one is as open as any. */
export class ClosedRoots {
  readonly #session: CDPSession;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Evaluates an expression that gives text, with the root of the first matching host as `root`. */
  async run(host: string, expression: string): Promise<string> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      objectId: await this.#rootOf(host),
      functionDeclaration: `function () { const root = this; return ${expression}; }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return String(result.value);
  }

  /** Role and accessible name of the elements that a function finds in the root. */
  async controls(host: string, find: (root: ParentNode) => Element[]): Promise<Control[]> {
    const { result } = await this.#session.send('Runtime.callFunctionOn', {
      objectId: await this.#rootOf(host),
      functionDeclaration: `function () { return (${find.toString()})(this); }`,
    });
    const list = await this.#session.send('Runtime.getProperties', {
      objectId: known(result.objectId, 'a list of controls'),
      ownProperties: true,
    });
    const elements = list.result.filter(({ name }) => /^\d+$/.test(name));
    return Promise.all(elements.map(({ value }) => this.#described(value?.objectId)));
  }

  async #described(objectId: string | undefined): Promise<Control> {
    const { nodes } = await this.#session.send('Accessibility.getPartialAXTree', {
      objectId: known(objectId, 'a control'),
      fetchRelatives: false,
    });
    return { role: `${nodes[0]?.role?.value ?? ''}`, name: `${nodes[0]?.name?.value ?? ''}` };
  }

  async #rootOf(host: string): Promise<string> {
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(host)})`,
    });
    const { node } = await this.#session.send('DOM.describeNode', {
      objectId: known(result.objectId, host),
      depth: 1,
      pierce: true,
    });
    const root = known(node.shadowRoots?.[0], `a shadow root of ${host}`);
    const { object } = await this.#session.send('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
    });
    return known(object.objectId, `a shadow root of ${host}`);
  }
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}`);
  return value;
}
