// Completes the manifest: the template, the version, and the values of the council.

import template from '../../../manifest/manifest.json' with { type: 'json' }
import metadata from '../../../package.json' with { type: 'json' }
import type { PackageSettings } from './settings.ts'

/** The manifest that Teams reads. The version is that of package.json, so each release is an update of the last. */
export function manifestWith(settings: PackageSettings) {
  return {
    ...template,
    version: metadata.version,
    id: appIdOf(settings),
    // Two councils may offer the app in one catalogue, and Teams requires different names.
    name: { short: settings.APP_NAME, full: `${settings.APP_NAME} (${settings.DEVELOPER_NAME})` },
    developer: {
      name: settings.DEVELOPER_NAME,
      websiteUrl: settings.WEBSITE_URL,
      privacyUrl: settings.PRIVACY_URL ?? `https://${settings.BOT_HOST}/privacy`,
      termsOfUseUrl: settings.TERMS_URL ?? `https://${settings.BOT_HOST}/terms`,
    },
    bots: template.bots.map((bot) => ({ botId: settings.MicrosoftAppId, ...bot })),
    composeExtensions: template.composeExtensions.map((each) => ({ botId: settings.MicrosoftAppId, ...each })),
    // Teams requires a resource beside the id, but uses it only for sign-in.
    webApplicationInfo: {
      id: settings.CONSENT_APP_ID ?? settings.MicrosoftAppId,
      resource: `https://${settings.BOT_HOST}`,
    },
    validDomains: [settings.BOT_HOST],
  }
}

/** The id of the Teams app. It never changes between releases, because Teams recognises an update by it. */
const appIdOf = ({ TEAMS_APP_ID, MicrosoftAppId }: PackageSettings) => TEAMS_APP_ID ?? MicrosoftAppId
