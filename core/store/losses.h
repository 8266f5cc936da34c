#pragma once

#include <QStringList>

namespace moderato {

/// What could not be recovered from a damaged file, in sentences for people.
class Losses final {
public:
    /// Nobody reads more of them.
    static constexpr int mostSentences = 200;

    void say(const QString& sentence);

    /// The sentences in the order in which they were said; if there were more than the most, the last one counts those.
    QStringList sentences() const;

private:
    QStringList m_sentences;
    int m_more = 0;
};

}  // namespace moderato
