#!/bin/sh
# Replaces the edition that is served by a new one, without downtime.
#
#   deploy.sh dist /srv/fixguide
#
# /srv/fixguide is a symbolic link to the newest folder in /srv/fixguide.editions. Switching the link is atomic, so every
# request sees one complete edition. The new edition also gets the hashed files of the previous one, because a page that
# was just loaded may still request them. Only the previous edition is kept: to roll back, point the link to it (ln -sfn).
set -eu

say() {
	echo "deploy.sh: $1" >&2
	exit 1
}

[ $# -eq 2 ] || say 'Usage: deploy.sh dist /srv/fixguide'
new=$1
place=${2%/}
editions=$place.editions
[ -f "$new/index.html" ] && [ -d "$new/assets" ] || say "\"$new\" is not a built site. Run npm run build first."
[ ! -e "$place" ] || [ -L "$place" ] || say "\"$place\" is a folder. Move it away once; this script then makes it a link."

mkdir -p "$editions"
# One deployment at a time. If one was killed, remove its lock by hand.
mkdir "$editions/lock" 2>/dev/null || say "Another deployment is running. If not, remove the folder \"$editions/lock\"."
trap 'rmdir "$editions/lock"' EXIT

old=
[ ! -L "$place" ] || old=$(readlink "$place")
number=1
while [ -e "$editions/$number" ]; do number=$((number + 1)); done
next=$editions/$number
# If this is interrupted, the edition that is served stays.
trap 'rm -rf "$next" "$place.new"; rmdir "$editions/lock"; exit 1' HUP INT TERM
cp -R "$new" "$next" || {
	rm -rf "$next"
	say 'The new edition could not be copied, see above. The edition that is served has not changed.'
}
ls "$next/assets" > "$editions/$number.assets"
if [ -n "$old" ] && [ -f "$old.assets" ]; then
	while IFS= read -r name; do
		[ -e "$next/assets/$name" ] || cp -p "$old/assets/$name" "$next/assets/"
	done < "$old.assets"
fi

ln -s "$next" "$place.new"
# Renaming is atomic; -T and -h keep the new link from being moved into the folder that the old one points to.
mv -fT "$place.new" "$place" 2>/dev/null || mv -fh "$place.new" "$place"

for folder in "$editions"/[0-9]*; do
	case $folder in
	"$next" | "$next.assets" | "$old" | "$old.assets") ;;
	*) rm -rf "$folder" ;;
	esac
done
echo "Serving $next."
