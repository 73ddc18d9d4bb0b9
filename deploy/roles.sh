# Read once by the image of PostgreSQL, when its database is made. The app's role owns nothing: each start grants it what it needs.
psql -v ON_ERROR_STOP=1 -U postgres -d waymark -v password="$WAYMARK_PASSWORD" <<'SQL'
CREATE ROLE waymark_app LOGIN PASSWORD :'password';
SQL
