#include "core/exchange/kindwords.h"

#include "core/exchange/linewords.h"

namespace moderato {
namespace {

struct KindWords {
    Kind kind;
    QRegularExpression words;
};

/// Words that begin a title.
QRegularExpression first(const char* words)
{
    return linePattern(QStringLiteral(R"(^(?:%1)(?!\w))").arg(QString::fromUtf8(words)));
}

/// Words that begin a title or end it.
QRegularExpression firstOrLast(const char* words)
{
    return linePattern(QStringLiteral(R"(^(?:%1)(?!\w)|(?<!\w)(?:%1)$)").arg(QString::fromUtf8(words)));
}

/// Words that are all of a title.
QRegularExpression whole(const char* words)
{
    return linePattern(QStringLiteral(R"(^(?:%1)$)").arg(QString::fromUtf8(words)));
}

QList<KindWords> kindWords()
{
    return {
        {Kind::Break, firstOrLast("(?:coffee |tea |lunch |short )?break|lunch|pause(?:[ -]caf[eé])?|repas|"
                                  "d[eé]jeuner|pausa|almuerzo|almo[cç]o")},
        {Kind::Buffer, first("buffer|slack(?: time)?|spare time|marge")},
        {Kind::Floor, first("(?:open )?floor|open mi(?:c|ke)|interaction(?=,| with)|"
                            "questions (?:from|by) the|[eé]changes? avec l[ae]|parole [aà] la salle")},
        {Kind::Floor, whole("q ?(?:&|and|\\+) ?a|questions?(?: time|s and answers| (?:and|&) answers)?|"
                            "interaction|questions? (?:et|/) r[eé]ponses|preguntas(?: y respuestas)?|"
                            "perguntas(?: e respostas)?")},
        {Kind::WrapUp, firstOrLast("wrap[ -]?up|sum(?:s|ming)?[ -]up|clos(?:e|ing)(?: (?:remarks|words))?|"
                                   "conclusions?|concluding remarks|cl[oô]ture|synth[eè]se|cierre|"
                                   "encerramento")},
        {Kind::Opening,
         first("opening(?! statements?)|welcome|intro|introductions?|agenda bashing|administrivia|"
               "ouverture|accueil|bienvenue|mot de bienvenue|apertura|bienvenida|abertura|"
               "boas[ -]vindas")},
        {Kind::Framing, first("framing|keynote|setting the scene|scene[ -]setting|cadrage")},
        {Kind::Panel, firstOrLast("panel(?: discussion)?|table ronde|mesa redonda")},
        {Kind::Poll, firstOrLast("polls?|straw poll|vote|sondage|encuesta|enquete")},
        {Kind::Presentation, first("presentations?|pr[eé]sentations?|presentaci[oó]n|apresenta[cç][aã]o")},
    };
}

}  // namespace

std::optional<Kind> kindSaidBy(const QString& title)
{
    static const QList<KindWords> all = kindWords();
    const QString plain = title.trimmed();
    for (const KindWords& each : all)
        if (each.words.match(plain).hasMatch())
            return each.kind;
    return std::nullopt;
}

std::optional<Kind> kindCalled(const QString& name)
{
    for (int i = 0; i < enumCount<Kind>(); ++i)
        if (const Kind kind = static_cast<Kind>(i);
            kindName(kind).compare(name, Qt::CaseInsensitive) == 0 || enumFromWord<Kind>(name) == kind)
            return kind;
    return std::nullopt;
}

}  // namespace moderato
