#include "app/options.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

}  // namespace

CLI::Option* addChoice(CLI::App& verb, const char* name, std::optional<QString>& target,
                       const QStringList& words, const QString& description)
{
    const QString list = words.join(QStringLiteral(", "));
    const auto read = [=](const QString& typed) -> Result<QString> {
        if (words.contains(typed))
            return typed;
        return notOneOf(typed, list);
    };
    return addOption(verb, name, target, read, QString(description + u" (" + list + u')'));
}

tl::unexpected<Error> notOneOf(const QString& typed, const QString& words)
{
    return failure(Words::tr("\"%1\" is none of these: %2.").arg(typed.left(40), words));
}

}  // namespace moderato
