import type { Term } from '#seed/term'
import { mlDataCleaning } from './machine-learning/ml-data-cleaning'
import { mlDataTransform } from './machine-learning/ml-data-transform'
import { mlFeatureEngineering } from './machine-learning/ml-feature-engineering'
import { mlKnn } from './machine-learning/ml-knn'
import { mlDecisionTree } from './machine-learning/ml-decision-tree'
import { mlNaiveBayes } from './machine-learning/ml-naive-bayes'
import { mlLogisticRegression } from './machine-learning/ml-logistic-regression'
import { mlSvm } from './machine-learning/ml-svm'
import { mlSoftmaxRegression } from './machine-learning/ml-softmax-regression'
import { mlLinearRegression } from './machine-learning/ml-linear-regression'
import { mlLwlr } from './machine-learning/ml-lwlr'
import { mlKmeans } from './machine-learning/ml-kmeans'
import { mlHierarchical } from './machine-learning/ml-hierarchical'
import { mlDbscan } from './machine-learning/ml-dbscan'
import { mlAccuracy } from './machine-learning/ml-accuracy'
import { mlRecall } from './machine-learning/ml-recall'
import { mlPrCurve } from './machine-learning/ml-pr-curve'
import { mlRoc } from './machine-learning/ml-roc'
import { mlAuc } from './machine-learning/ml-auc'
import { mlMseMetric } from './machine-learning/ml-mse-metric'

export const machineLearningTerms: readonly Term[] = [
  mlDataCleaning,
  mlDataTransform,
  mlFeatureEngineering,
  mlKnn,
  mlDecisionTree,
  mlNaiveBayes,
  mlLogisticRegression,
  mlSvm,
  mlSoftmaxRegression,
  mlLinearRegression,
  mlLwlr,
  mlKmeans,
  mlHierarchical,
  mlDbscan,
  mlAccuracy,
  mlRecall,
  mlPrCurve,
  mlRoc,
  mlAuc,
  mlMseMetric,
]
