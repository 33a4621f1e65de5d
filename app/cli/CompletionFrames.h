#pragma once

namespace hoox {

// What the completion scripts are whatever the commands are; the numbered places take the rest.

inline constexpr char16_t kBashScript[] =
    uR"sh(# Completion of hoox-console for bash; made by "hoox-console completion bash".

# What the option $2 of the command $1 takes goes into $values; fails for a flag.
_hoox_console_takes()
{
    case "$1|$2" in
%1    *) return 1 ;;
    esac
}

# The options of the command $1 go into $options, what its arguments may be into $arguments; fails if it is none.
_hoox_console_knows()
{
    case $1 in
%2    *) return 1 ;;
    esac
}

# The words that may follow $1 on the way to a command go into $values.
_hoox_console_follows()
{
    case $1 in
%3    *) values= ;;
    esac
}

_hoox_console()
{
    local current=${COMP_WORDS[COMP_CWORD]} command='' typed='' options='' values='' word index given=0
    local arguments=()
    for ((index = 1; index < COMP_CWORD; ++index)); do
        word=${COMP_WORDS[index]}
        if [[ $word == -* ]]; then
            _hoox_console_takes "$command" "$word" || continue
            # bash makes three words of --option=value.
            [[ ${COMP_WORDS[index + 1]} == '=' ]] && ((++index))
            ((++index))
        elif [[ -n $command ]]; then
            ((++given))
        else
            typed=${typed:+$typed }$word
            _hoox_console_knows "$typed" && command=$typed
        fi
    done
    if ((index > COMP_CWORD)) || [[ $current == '=' ]]; then
        [[ $current == '=' ]] && current=
    elif [[ $current == -* ]]; then
        values="$options %4"
    elif [[ -n $command ]]; then
        values=${arguments[given]-}
    else
        _hoox_console_follows "$typed"
    fi
    COMPREPLY=()
    case $values in
    '<file>') compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    '<folder>') compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current") ;;
    esac
}

complete -F _hoox_console hoox-console
)sh";

inline constexpr char16_t kZshScript[] = uR"sh(#compdef hoox-console
# Completion of hoox-console for zsh; made by "hoox-console completion zsh".

# Completes what may stand behind $1, the words of a command or of the way to one.
_hoox-console-after()
{
    local context state state_descr line ret=1
    local -a known
    typeset -A opt_args
    case $1 in
%1%2    (*) return 1 ;;
    esac
    _arguments -C $globals ': :->word' '*:: :->rest' && ret=0
    case $state in
    (word) _describe -t commands command known && ret=0 ;;
    (rest) _hoox-console-after "${1:+$1 }$words[1]" && ret=0 ;;
    esac
    return ret
}

_hoox-console()
{
    local -a globals
    globals=(%3)
    _hoox-console-after ''
}

_hoox-console "$@"
)sh";

inline constexpr char16_t kFishScript[] =
    uR"sh(# Completion of hoox-console for fish; made by "hoox-console completion fish".

# Prints the command that was typed and how many arguments stand behind it, or the words on the way to a command.
function __hoox_console_typed
    set -l typed
    set -l command ''
    set -l given 0
    set -l words (commandline -opc)[2..]
    while set -q words[1]
        set -l word $words[1]
        set -e words[1]
        switch "$command|$word"
            case %1
                set -e words[1]
            case '*|-*'
            case '*'
                if test -n "$command"
                    set given (math $given + 1)
                else
                    set -a typed $word
                    contains -- "$typed" %2
                    and set command "$typed"
                end
        end
    end
    test -n "$command"
    and echo "$command $given"
    or echo "$typed"
end

# What was typed is $argv[1].
function __hoox_console_at
    set -l typed (__hoox_console_typed)
    test "$typed" = "$argv[1]"
end

# The command $argv[1] was typed, with arguments or without.
function __hoox_console_in
    set -l typed (__hoox_console_typed)
    string match -qr -- "^$argv[1] [0-9]+\$" "$typed"
end

complete -c hoox-console -f
%3)sh";

} // namespace hoox
