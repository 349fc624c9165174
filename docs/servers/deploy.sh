#!/bin/sh
# Puts a new edition in the place of the one that is served, so that nobody notices.
#
#   deploy.sh dist /srv/fixguide
#
# What is served is a link to the newest of the folders in /srv/fixguide.editions. A link changes at once, so every request
# meets one whole edition. The new one also gets the hashed files of the edition before: somebody has just read a page of
# that, and is about to ask for its style. Older editions are deleted, but for the one before: to go back, point the link
# at it again (ln -sfn).
set -eu

say() {
	echo "deploy.sh: $1" >&2
	exit 1
}

[ $# -eq 2 ] || say 'Say what to deploy, and where to: deploy.sh dist /srv/fixguide'
new=$1
place=${2%/}
editions=$place.editions
[ -f "$new/index.html" ] && [ -d "$new/assets" ] || say "\"$new\" is no built site. Run npm run build first."
[ ! -e "$place" ] || [ -L "$place" ] || say "\"$place\" is a folder. Move it away once; from then on it is a link."

mkdir -p "$editions"
# One after the other; a lock of a deployment that was killed can be removed by hand.
mkdir "$editions/lock" 2>/dev/null || say "Another deployment is under way. If not, remove the folder \"$editions/lock\"."
trap 'rmdir "$editions/lock"' EXIT

old=
[ ! -L "$place" ] || old=$(readlink "$place")
number=1
while [ -e "$editions/$number" ]; do number=$((number + 1)); done
next=$editions/$number
# Whoever interrupts this leaves what is served as it was.
trap 'rm -rf "$next" "$place.new"; rmdir "$editions/lock"; exit 1' HUP INT TERM
cp -R "$new" "$next" || {
	rm -rf "$next"
	say 'The new edition could not be copied, see above. What is served has not changed.'
}
ls "$next/assets" > "$editions/$number.assets"
if [ -n "$old" ] && [ -f "$old.assets" ]; then
	while IFS= read -r name; do
		[ -e "$next/assets/$name" ] || cp -p "$old/assets/$name" "$next/assets/"
	done < "$old.assets"
fi

ln -s "$next" "$place.new"
# Renaming is what makes it one step; -T and -h keep the new link from going into the folder behind the old one.
mv -fT "$place.new" "$place" 2>/dev/null || mv -fh "$place.new" "$place"

for folder in "$editions"/[0-9]*; do
	case $folder in
	"$next" | "$next.assets" | "$old" | "$old.assets") ;;
	*) rm -rf "$folder" ;;
	esac
done
echo "Serving $next."
