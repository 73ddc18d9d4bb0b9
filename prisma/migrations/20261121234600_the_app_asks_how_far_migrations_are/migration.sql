-- The app's role may not read "_prisma_migrations"; this much it must know to say whether it is ready.
CREATE FUNCTION "applied_migrations"(names text[]) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
AS $$
  SELECT count(*)::integer FROM public."_prisma_migrations"
   WHERE migration_name = ANY(names) AND finished_at IS NOT NULL AND rolled_back_at IS NULL
$$;
