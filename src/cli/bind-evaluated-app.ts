// cli: APP + SCOPE → the app as the evaluation sees it: all that it reads, asks and ingests is within that scope. No behaviour
// of its own.
import type { App } from '../app.js';
import type { Scope } from '../domain/scope.js';
import type { EvaluatedApp } from '../evaluation/evaluated-app.js';

export function bindEvaluatedApp(app: App, scope: Scope): EvaluatedApp {
  const { generation, manifest } = app.store;
  return {
    store: { ...app.store.within(scope), generation, manifest },
    // Made when it is first used.
    get embedder() {
      return app.embedder;
    },
    ingest: (paths, options) => app.ingest(paths, scope, options),
    ask: (question, options) => app.ask(question, scope, options),
    verify: (text, claim) => app.verify(text, scope, claim),
    close: () => app.close(),
  };
}
