/** Everything that is generated from the rules: path to text. */
import { registry } from '../../src/engine/index.ts';
import { LANGUAGES, loadWords } from '../../src/i18n/index.ts';
import { articlePage } from './article.ts';
import { checksPage } from './checks.ts';
import { configSchema } from './config-schema.ts';
import { credentialsPage } from './credentials.ts';
import { customResourcesPage } from './custom-resources.ts';
import { examples } from './examples.ts';
import { hostingPage, nginxConfig } from './hosting.ts';
import { messagesPage } from './messages.ts';
import { ruleExamplesFile } from './rule-examples.ts';
import { indexPage, rulePage } from './rules.ts';
import { scorePage } from './score.ts';

export { datesReport } from '../style/dates.ts';
export { styleReport } from '../style/words.ts';

export async function generatedFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const language of LANGUAGES) {
    const translator = await loadWords(language, 'startup', 'review', 'bodies');
    files.set(`docs/rules/${language}/README.md`, indexPage(translator));
    for (const rule of registry.rules) {
      files.set(`docs/rules/${language}/${rule.id}.md`, rulePage(rule, translator));
    }
    if (language === 'en') {
      files.set('docs/score.md', scorePage(translator));
      files.set('docs/checks.md', checksPage(translator));
      files.set('docs/custom-resources.md', await customResourcesPage(translator));
    }
  }
  for (const [path, text] of examples(await loadWords('en', 'new'))) files.set(path, text);
  files.set('src/engine/knowledge/rule-examples.json', await ruleExamplesFile());
  files.set('docs/article.md', articlePage());
  files.set('docs/credentials.md', credentialsPage());
  files.set('docs/hosting.md', hostingPage());
  files.set('docs/messages.md', await messagesPage());
  files.set('deploy/nginx.conf', nginxConfig());
  files.set('public/podsmith.schema.json', configSchema());
  return files;
}
