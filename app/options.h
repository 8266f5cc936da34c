#pragma once

#include "app/arguments.h"
#include "core/plan/values.h"

#include <CLI/CLI.hpp>

#include <optional>

namespace moderato {

// Options of the command line whose values have types of ours. Each function adds one option to a verb; what is
// typed is read into the target, and what can't be read is wrong usage.

/// An option that is read by `read`, a function from text to Result.
template <class Target, class Read>
CLI::Option* addOption(CLI::App& verb, const char* name, Target& target, Read read,
                       const QString& description)
{
    const auto take = [&target, read, name](const std::string& typed) {
        const auto value = read(QString::fromStdString(typed));
        if (!value)
            throw CLI::ValidationError(name, value.error().message.toStdString());
        target = *value;
    };
    return verb.add_option_function<std::string>(name, take, description.toStdString());
}

/// An option that may come several times, each read by `read` into the list of targets.
template <class Target, class Read>
CLI::Option* addOptions(CLI::App& verb, const char* name, QList<Target>& targets, Read read,
                        const QString& description)
{
    const auto take = [&targets, read, name](const std::vector<std::string>& typed) {
        targets.clear();
        for (const std::string& text : typed) {
            const auto value = read(QString::fromStdString(text));
            if (!value)
                throw CLI::ValidationError(name, value.error().message.toStdString());
            targets.append(*value);
        }
    };
    return verb.add_option_function<std::vector<std::string>>(name, take, description.toStdString())
        ->allow_extra_args(false);
}

/// An option or positional that is taken as it is typed.
template <class Target>
CLI::Option* addText(CLI::App& verb, const char* name, Target& target, const QString& description)
{
    const auto take = [&target](const std::string& typed) { target = QString::fromStdString(typed); };
    CLI::Option* option = verb.add_option_function<std::string>(name, take, description.toStdString());
    // A positional's name says what it is; its type would say so again.
    return option->get_positional() ? option->type_name("") : option;
}

/// An option that is one of these words.
CLI::Option* addChoice(CLI::App& verb, const char* name, std::optional<QString>& target,
                       const QStringList& words, const QString& description);

/// The error of an option that is none of these words.
tl::unexpected<Error> notOneOf(const QString& typed, const QString& words);

/// The enumeration that an option reads, whether its target may stay empty or not.
template <class Target>
struct EnumRead {
    using Value = Target;
};
template <class E>
struct EnumRead<std::optional<E>> {
    using Value = E;
};

/// An option that is one of the words of an enumeration; the help lists them.
template <class Target>
CLI::Option* addEnum(CLI::App& verb, const char* name, Target& target, const QString& description)
{
    using Value = typename EnumRead<Target>::Value;
    const auto read = [](const QString& typed) -> Result<Value> {
        if (const std::optional<Value> value = enumFromWord<Value>(typed))
            return *value;
        return notOneOf(typed, wordList<Value>());
    };
    return addOption(verb, name, target, read, QString(description + u" (" + wordList<Value>() + u')'));
}

}  // namespace moderato
