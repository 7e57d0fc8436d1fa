# The entry point of the service `mongodb`: asks for what must be set, writes the key that the
# members of the replica set know each other by, and starts the image's own entry point.
set -eu

for name in MONGODB_ROOT_PASSWORD MONGODB_DESK_PASSWORD MONGODB_NEWSSTAND_PASSWORD MONGODB_KEY; do
  if [ -z "${!name:-}" ]; then
    echo "MongoDB cannot start: $name must be set in .env (openssl rand -hex 32)" >&2
    exit 1
  fi
done

(umask 077 && printf '%s\n' "$MONGODB_KEY" >/data/configdb/key)

export MONGO_INITDB_ROOT_USERNAME=root MONGO_INITDB_ROOT_PASSWORD=$MONGODB_ROOT_PASSWORD
exec docker-entrypoint.sh mongod --replSet rs0 --keyFile /data/configdb/key "$@"
