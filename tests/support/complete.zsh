# Reads lines LINE<tab>WORD: presses the tab key at the end of LINE in a zsh of its own that knows hoox-console, and prints
# those that WORD is not offered for; at last `asked N`. The argument is the folder with hoox-console.zsh.
zmodload zsh/zpty
folder=$1
cp $folder/hoox-console.zsh $folder/_hoox-console
cat >$folder/inner.zsh <<INNER
PROMPT= RPROMPT=
fpath=($folder \$fpath)
autoload -Uz compinit
compinit -u -D
zstyle ':completion:*' completer _complete
setopt no_list_beep no_beep
# What is offered goes into a file instead of onto the screen.
compadd() {
    local -a offered
    if [[ \${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
        builtin compadd -A offered "\$@"
        print -rl -- \$offered >>$folder/offered
    fi
    builtin compadd "\$@"
}
offer() { zle complete-word; print -r -- '<end>' >>$folder/offered; BUFFER= }
zle -N offer
bindkey '^I' offer
print ready >$folder/ready
INNER
zpty inner zsh -f -i
zpty -w inner "cd $folder; source $folder/inner.zsh"
for try in {1..200}; do [[ -e $folder/ready ]] && break; sleep 0.05; done
asked=0
while IFS=$'\t' read -r line word; do
    : >$folder/offered
    zpty -w -n inner "$line"$'\t'
    for try in {1..400}; do
        grep -qx '<end>' $folder/offered && break
        sleep 0.01
        zpty -r -t inner ignored
    done
    (( ++asked ))
    grep -qx -- ${word%/} $folder/offered || print -r -- "$line $word"
done
print "asked $asked"
zpty -d inner
