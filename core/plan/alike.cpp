#include "core/plan/alike.h"

#include <QHash>
#include <QSet>

namespace moderato {
namespace {

/// A word that stands in more titles than this is no reason to look at them.
constexpr qsizetype mostTitlesOfAWord = 24;

/// Titles are alike from this share of common words.
constexpr double leastLikeness = 0.5;

/// Pairs what is left of two lists, step by step.
class Pairing {
public:
    Pairing(qsizetype ours, qsizetype theirs) : m_pairs(ours, -1), m_taken(theirs, false) {}

    bool isFree(qsizetype our) const { return m_pairs.at(our) < 0; }
    bool isLeft(qsizetype their) const { return !m_taken.at(their); }
    const QList<qsizetype>& pairs() const { return m_pairs; }

    void pair(qsizetype our, qsizetype their)
    {
        m_pairs[our] = their;
        m_taken[their] = true;
    }

    /// Pairs what has the same key, the first with the first; no key (an empty text) is like none.
    template <class OurKey, class TheirKey>
    void byKey(OurKey ourKey, TheirKey theirKey)
    {
        QHash<QString, QList<qsizetype>> waiting;
        for (qsizetype i = m_taken.size(); i > 0; --i)
            if (isLeft(i - 1))
                if (const QString key = theirKey(i - 1); !key.isEmpty())
                    waiting[key].append(i - 1);
        for (qsizetype i = 0; i < m_pairs.size(); ++i) {
            if (!isFree(i))
                continue;
            const auto found = waiting.find(ourKey(i));
            if (found != waiting.end() && !found->isEmpty())
                pair(i, found->takeLast());
        }
    }

private:
    QList<qsizetype> m_pairs;
    QList<bool> m_taken;
};

/// Pairs the rows of two lists by what `keyOf` says of each.
template <class T, class F>
void pairByKey(Pairing& pairing, const QList<T>& ours, const QList<T>& theirs, F keyOf)
{
    pairing.byKey([&](qsizetype i) { return keyOf(ours.at(i)); },
                  [&](qsizetype i) { return keyOf(theirs.at(i)); });
}

QString plainTitle(const QString& title)
{
    return title.simplified().toCaseFolded();
}

QString kindKey(const Segment& segment)
{
    return QString::number(static_cast<int>(segment.kind));
}

/// Who speaks, whatever the order; empty if nobody does.
QString speakersKey(const Segment& segment)
{
    QStringList people;
    for (const Turn& turn : segment.turns)
        people.append(turn.person.toString());
    people.sort();
    return people.join(u' ');
}

QString titleKey(const Segment& segment)
{
    const QString title = plainTitle(segment.title);
    return title.isEmpty() ? title : QString(u't' + title);
}

QString titleAndKind(const Segment& segment)
{
    return segment.title.isEmpty() ? QString() : QString(kindKey(segment) + titleKey(segment));
}

QString everything(const Segment& segment)
{
    return QString(kindKey(segment) + u'\n' + plainTitle(segment.title) + u'\n' + speakersKey(segment) +
                   u'\n' + QString::number(segment.planned.count()));
}

QString kindAndSpeakers(const Segment& segment)
{
    const QString speakers = speakersKey(segment);
    return speakers.isEmpty() ? speakers : QString(kindKey(segment) + u'\n' + speakers);
}

QSet<QString> wordsIn(const QString& title)
{
    QSet<QString> words;
    QString word;
    for (const QChar letter : QString(plainTitle(title) + u' ')) {
        if (letter.isLetterOrNumber()) {
            word.append(letter);
            continue;
        }
        if (!word.isEmpty())
            words.insert(word);
        word.clear();
    }
    return words;
}

/// Two titles with words in common.
struct Candidate {
    qsizetype our = 0;
    qsizetype their = 0;
    double likeness = 0.0;  ///< twice the common words / the words of both

    qsizetype apart() const { return std::abs(our - their); }
};

/// The same from either side.
bool isBetter(const Candidate& a, const Candidate& b)
{
    if (a.likeness != b.likeness)
        return a.likeness > b.likeness;
    if (a.apart() != b.apart())
        return a.apart() < b.apart();
    return a.our + a.their < b.our + b.their;
}

double likenessOf(const QSet<QString>& ours, const QSet<QString>& theirs)
{
    const auto shared = std::count_if(ours.cbegin(), ours.cend(),
                                      [&theirs](const QString& word) { return theirs.contains(word); });
    return 2.0 * static_cast<double>(shared) / static_cast<double>(ours.size() + theirs.size());
}

/// Pairs titles that share words, the most alike first.
class AlikeTitles {
public:
    void addOur(qsizetype place, const QString& title) { m_ours.insert(place, wordsIn(title)); }
    void addTheir(qsizetype place, const QString& title)
    {
        const QSet<QString> words = wordsIn(title);
        m_theirs.insert(place, words);
        for (const QString& word : words)
            m_holders[word].append(place);
    }

    void pair(Pairing& pairing) const
    {
        QList<Candidate> candidates = all();
        std::sort(candidates.begin(), candidates.end(), isBetter);
        for (const Candidate& each : std::as_const(candidates))
            if (pairing.isFree(each.our) && pairing.isLeft(each.their))
                pairing.pair(each.our, each.their);
    }

private:
    QList<Candidate> all() const
    {
        const QSet<QString> common = commonWords();
        QList<Candidate> candidates;
        for (auto our = m_ours.cbegin(); our != m_ours.cend(); ++our) {
            QSet<qsizetype> sharing;
            for (const QString& word : our.value())
                if (!common.contains(word))
                    for (const qsizetype their : m_holders.value(word))
                        sharing.insert(their);
            for (const qsizetype their : std::as_const(sharing))
                if (const double likeness = likenessOf(our.value(), m_theirs.value(their));
                    likeness >= leastLikeness)
                    candidates.append({our.key(), their, likeness});
        }
        return candidates;
    }

    QSet<QString> commonWords() const
    {
        QHash<QString, qsizetype> counts;
        for (const QSet<QString>& words : m_ours)
            for (const QString& word : words)
                ++counts[word];
        QSet<QString> common;
        for (auto each = counts.cbegin(); each != counts.cend(); ++each)
            if (each.value() > mostTitlesOfAWord)
                common.insert(each.key());
        for (auto each = m_holders.cbegin(); each != m_holders.cend(); ++each)
            if (each->size() > mostTitlesOfAWord)
                common.insert(each.key());
        return common;
    }

    QHash<qsizetype, QSet<QString>> m_ours;
    QHash<qsizetype, QSet<QString>> m_theirs;
    QHash<QString, QList<qsizetype>> m_holders;
};

template <class T>
void pairAlikeTitles(Pairing& pairing, const QList<T>& ours, const QList<T>& theirs)
{
    AlikeTitles titles;
    for (qsizetype i = 0; i < ours.size(); ++i)
        if (pairing.isFree(i))
            titles.addOur(i, ours.at(i).title);
    for (qsizetype i = 0; i < theirs.size(); ++i)
        if (pairing.isLeft(i))
            titles.addTheir(i, theirs.at(i).title);
    titles.pair(pairing);
}

QHash<PartId, qsizetype> placesOf(const QList<Part>& parts)
{
    QHash<PartId, qsizetype> places;
    for (qsizetype i = 0; i < parts.size(); ++i)
        places.insert(parts.at(i).id, i);
    return places;
}

/// Pairs parts whose segments are paired, those with the most of them first.
void pairBySegments(Pairing& pairing, const Agenda& ours, const Agenda& theirs,
                    const QList<qsizetype>& segments)
{
    const QHash<PartId, qsizetype> ourPlaces = placesOf(ours.parts);
    const QHash<PartId, qsizetype> theirPlaces = placesOf(theirs.parts);
    QHash<std::pair<qsizetype, qsizetype>, int> shared;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (segments.at(i) < 0)
            continue;
        const qsizetype our = ourPlaces.value(ours.segments.at(i).part, -1);
        const qsizetype their = theirPlaces.value(theirs.segments.at(segments.at(i)).part, -1);
        if (our >= 0 && their >= 0)
            ++shared[{our, their}];
    }
    QList<Candidate> candidates;
    for (auto each = shared.cbegin(); each != shared.cend(); ++each)
        candidates.append({each.key().first, each.key().second, static_cast<double>(each.value())});
    std::sort(candidates.begin(), candidates.end(), isBetter);
    for (const Candidate& each : std::as_const(candidates))
        if (pairing.isFree(each.our) && pairing.isLeft(each.their))
            pairing.pair(each.our, each.their);
}

/// The best chain that ends at or before a number: how heavy, and its last place. A Fenwick tree of maxima.
class Chains {
public:
    explicit Chains(qsizetype size) : m_best(size + 1) {}

    struct Chain {
        qint64 weight = 0;
        qsizetype last = -1;
    };

    Chain before(qsizetype number) const
    {
        Chain best;
        for (qsizetype i = number; i > 0; i -= i & -i)
            if (m_best.at(i).weight > best.weight)
                best = m_best.at(i);
        return best;
    }

    void add(qsizetype number, const Chain& chain)
    {
        for (qsizetype i = number + 1; i < m_best.size(); i += i & -i)
            if (chain.weight > m_best.at(i).weight)
                m_best[i] = chain;
    }

private:
    QList<Chain> m_best;
};

/// Being one more always counts for more than any weight.
constexpr qint64 oneMore = 1'000'000'000'000;

}  // namespace

QList<qsizetype> alikeSegments(const Agenda& ours, const Agenda& theirs)
{
    Pairing pairing(ours.segments.size(), theirs.segments.size());
    const auto idKey = [](const Segment& segment) { return segment.id.toString(); };
    pairByKey(pairing, ours.segments, theirs.segments, idKey);
    for (const auto key : {everything, titleAndKind, titleKey, kindAndSpeakers})
        pairByKey(pairing, ours.segments, theirs.segments, key);
    pairAlikeTitles(pairing, ours.segments, theirs.segments);
    return pairing.pairs();
}

QList<qsizetype> alikeParts(const Agenda& ours, const Agenda& theirs, const QList<qsizetype>& segments)
{
    Pairing pairing(ours.parts.size(), theirs.parts.size());
    pairByKey(pairing, ours.parts, theirs.parts, [](const Part& part) { return part.id.toString(); });
    pairByKey(pairing, ours.parts, theirs.parts, [](const Part& part) { return plainTitle(part.title); });
    pairBySegments(pairing, ours, theirs, segments);
    pairAlikeTitles(pairing, ours.parts, theirs.parts);
    return pairing.pairs();
}

QList<qsizetype> heaviestRise(const QList<qsizetype>& numbers, const QList<qint64>& weights)
{
    qsizetype largest = -1;
    for (const qsizetype number : numbers)
        largest = std::max(largest, number);
    Chains chains(largest + 1);
    QList<qsizetype> previous(numbers.size(), -1);
    Chains::Chain best;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (numbers.at(i) < 0)
            continue;
        const Chains::Chain before = chains.before(numbers.at(i));
        previous[i] = before.last;
        const Chains::Chain chain{before.weight + oneMore + weights.at(i), i};
        chains.add(numbers.at(i), chain);
        if (chain.weight > best.weight)
            best = chain;
    }
    QList<qsizetype> rise;
    for (qsizetype i = best.last; i >= 0; i = previous.at(i))
        rise.prepend(i);
    return rise;
}

}  // namespace moderato
