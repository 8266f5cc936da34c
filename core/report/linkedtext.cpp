#include "core/report/linkedtext.h"

#include <QRegularExpression>

namespace moderato {
namespace {

const QRegularExpression& addressPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(https?://[^\\s<>\"“”]+)|([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The address without the marks of the sentence that it ends.
QString withoutMarks(QString address)
{
    static const QString marks = QStringLiteral(".,;:!?'’»…");
    const auto endsTheSentence = [&address] {
        return marks.contains(address.back()) ||
               (address.endsWith(u')') && address.count(u')') > address.count(u'('));
    };
    while (!address.isEmpty() && endsTheSentence())
        address.chop(1);
    return address;
}

}  // namespace

QList<Span> linkedText(const QString& text, Emphasis emphasis)
{
    QList<Span> spans;
    qsizetype done = 0;
    auto matches = addressPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString address = withoutMarks(match.captured(0));
        if (match.capturedStart() > done)
            spans.append({text.mid(done, match.capturedStart() - done), emphasis});
        const QString scheme = match.captured(1).isEmpty() ? QStringLiteral("mailto:") : QString();
        spans.append({address, emphasis, scheme + address});
        done = match.capturedStart() + address.size();
    }
    if (done < text.size())
        spans.append({text.mid(done), emphasis});
    return spans;
}

QList<TextLine> linkedLines(const QString& text)
{
    QList<TextLine> lines;
    for (const QString& line : text.split(u'\n'))
        if (const QString simple = line.simplified(); !simple.isEmpty())
            lines.append({linkedText(simple), {}});
    return lines;
}

QList<TextLine> contactLines(const Person& person)
{
    QList<TextLine> lines;
    for (const QString& text : {person.email.simplified(), person.phone.simplified()})
        if (!text.isEmpty())
            lines.append({linkedText(text), {}});
    return lines;
}

}  // namespace moderato
