import { join } from "node:path"
import { MedusaAppLoader } from "@medusajs/framework"
import { asValue } from "@medusajs/framework/awilix"
import { logger } from "@medusajs/framework/logger"
import { Migrator } from "@medusajs/framework/migrations"
import type { ConfigModule, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, getResolvedPlugins, mergePluginModules } from "@medusajs/framework/utils"
import { loadSearchIndexes } from "@medusajs/medusa/loaders/search"
import {
  clearInstances,
  configLoaderOverride,
  initDb,
  migrateDatabase,
  migrateSearchIndexes,
  syncLinks,
} from "@medusajs/test-utils/dist/medusa-test-runner-utils"
import { startApp } from "@medusajs/test-utils/dist/medusa-test-runner-utils/bootstrap-app"

const BACKEND = join(import.meta.dirname, "../..")

export type Application = { readonly container: MedusaContainer; readonly baseUrl: string }

/**
 * Makes the tables of an empty database and starts the application on it and on a free port: what Medusa's own test
 * runner does for each file, in its order.
 */
export async function startApplication(databaseUrl: string): Promise<Application> {
  await configLoaderOverride(BACKEND, { clientUrl: databaseUrl })
  const { container } = await import("@medusajs/framework")
  const configModule = container.resolve<ConfigModule>(ContainerRegistrationKeys.CONFIG_MODULE)
  mergePluginModules(configModule, await getResolvedPlugins(BACKEND, configModule), BACKEND)
  container.register({ [ContainerRegistrationKeys.LOGGER]: asValue(logger) })
  await initDb()
  await migrate(container, configModule)
  const { container: started, port } = await startApp({ cwd: BACKEND })
  return { container: started, baseUrl: `http://localhost:${port}` }
}

async function migrate(container: MedusaContainer, configModule: ConfigModule): Promise<void> {
  const appLoader = new MedusaAppLoader({ medusaConfigPath: BACKEND, cwd: BACKEND })
  await new Migrator({ container }).ensureMigrationsTable()
  await migrateDatabase(appLoader)
  await syncLinks(appLoader, BACKEND, container, logger)
  await clearInstances()
  // The search module learns its indexes when it is built, which is here.
  const plugins = await getResolvedPlugins(BACKEND, configModule, true)
  await loadSearchIndexes({ plugins, configModule, logger })
  await appLoader.load()
  await migrateSearchIndexes(container, logger)
}
