/**
 * Tokens that their prefix gives away: issuer, prefix, and how many characters follow at least, of which sort: `w` for
 * those of words and `-`, `a` for letters and digits, `h` for hexadecimal digits, `b` for base64, `.` for words with
 * dots between them.
 *
 * Sources: the manuals of the issuers; the rules of gitleaks, as of 2026-07-22; the detectors of TruffleHog, as of
 * 2026-08-21; for Honeycomb and Neon their manuals alone, as of 2026-08. Prefixes that words begin with are left out.
 */
const ROWS = `
1Password ops_eyJ b100
1Password A3- W20
Adobe p8e- a32
Airtable pat a14.h60
Alibaba LTAI a17
Amazon_Bedrock ABSK b100
Amazon_Bedrock bedrock-api-key- b30
Anthropic sk-ant- w80
Artifactory AKCp a60
Artifactory cmVmd a55
Atlassian BBDC- b40
Brevo xkeysib- w70
BuildKite bkua_ a40
Cerebras csk- a40
CircleCI CCIPAT_ w60
CircleCI CCIPRJ_ w60
ClickHouse 4b1d a38
Cloudflare v1.0- w160
Confluent cfk_ a48
Contentful CFPAT- w43
Doppler dp.pt. a40
Doppler dp.st. .40
Doppler dp.sa. a40
Duffel duffel_live_ w40
Dynatrace dt0c01. .80
Dynatrace dt0s16. .80
EasyPost EZAK a54
EasyPost EZTK a54
ElevenLabs sk_ h48
Facebook EAAM a100
Figma figd_ w40
Figma figo_ w40
Figma figp_ w40
Fireworks_AI fw_ a22
Flutterwave FLWSECK w32
Fly.io fo1_ w40
Fly.io fm1a_ b80
Fly.io fm1r_ b80
Fly.io fm2_ b80
Frame.io fio-u- w60
GitLab glffct- w20
GitLab glimt- w20
GitLab gloas- w20
GitLab GR1348941 w20
Google 1//0 w40
Grafana eyJrIjoi b60
Groq gsk_ a48
Harness pat. .60
Harness sat. .60
Honeycomb hcaic_ a58
Honeycomb hcaik_ a58
Hugging_Face api_org_ a34
Infracost ico- a32
Jina_AI jina_ a50
Langfuse sk-lf- w36
LangSmith lsv2_pt_ w40
LangSmith lsv2_sk_ w40
Linear lin_api_ a40
Linear lin_oauth_ a40
Mapbox sk.eyJ .40
Neon napi_ a64
Netlify nfp_ a36
Netlify nfc_ a36
New_Relic NRII- w25
New_Relic NRIQ- w25
New_Relic NRBR- h19
Notion ntn_ a40
Notion secret_ a43
NVIDIA nvapi- w60
Octopus_Deploy API- U26
OpenRouter sk-or- w60
OpenShift sha256~ w43
Perplexity pplx- a48
Pinecone pcsk_ w60
PlanetScale pscale_tkn_ .32
PlanetScale pscale_pw_ .32
PlanetScale pscale_oauth_ .32
PostHog phx_ w40
PostHog phs_ w40
Postman PMAK- w55
Prefect pnu_ a36
Prefect pnb_ a36
Pulumi pul- h40
Razorpay rzp_live_ a14
ReadMe rdme_ a70
Replicate r8_ a37
Resend re_ a8_a20
Rootly rootly_ h64
RubyGems rubygems_ h48
Sentry sntrys_ .80
Sentry sntryu_ h64
SettleMint sm_pat_ a16
SettleMint sm_aat_ a16
SettleMint sm_sat_ a16
Shippo shippo_live_ h40
Slack xoxe.xox .100
Sourcegraph sgp_ w40
Sourcegraph slk_ h64
Square sq0atp- w22
Square sq0csp- w40
Square EAAA w55
Stripe whsec_ b30
Supabase sbp_ h40
Supabase sb_secret_ w28
Tailscale tskey- w20
Tavily tvly- w30
Together_AI tgp_v1_ w40
Typeform tfp_ w40
Vercel vercel_blob_rw_ w30
Weights_and_Biases wandb_v1_ w40
xAI xai- w70
`;

const SIGNS: { readonly [sort: string]: string } = {
  w: String.raw`[\w-]`,
  a: '[A-Za-z0-9]',
  h: '[0-9a-fA-F]',
  b: '[A-Za-z0-9+/=_-]',
  U: '[A-Z0-9]',
  W: '[A-Z0-9-]',
  '.': String.raw`[\w.=-]`,
};

interface Prefixed {
  readonly issuer: string;
  readonly prefix: string;
  readonly value: RegExp;
}

/** What begins with such a prefix and goes on for long enough; of more, all is taken that may belong to it. */
const expressionFor = (prefix: string, rest: string): RegExp => {
  const signs = rest.replace(
    /([A-Za-z.])(\d+)/g,
    (_, sort: string, least: string) => `${SIGNS[sort]}{${least},2000}`,
  );
  return new RegExp(`(?<![\\w.-])${prefix.replace(/\W/g, '\\$&')}${signs}`, 'g');
};

export const PREFIXED: readonly Prefixed[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [issuer = '', prefix = '', rest = ''] = row.split(' ');
    return { issuer: issuer.replaceAll('_', ' '), prefix, value: expressionFor(prefix, rest) };
  });
