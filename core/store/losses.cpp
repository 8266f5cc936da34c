#include "core/store/losses.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Losses)
};

}  // namespace

void Losses::say(const QString& sentence)
{
    if (m_sentences.size() < mostSentences)
        m_sentences.append(sentence);
    else
        ++m_more;
}

QStringList Losses::sentences() const
{
    QStringList all = m_sentences;
    if (m_more > 0)
        all.append(Words::tr("And %n more.", nullptr, m_more));
    return all;
}

}  // namespace moderato
