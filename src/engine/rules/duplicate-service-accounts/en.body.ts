export const en = {
  why: 'In a namespace, each ServiceAccount has a unique name. Two with the same name in the files become one object in the cluster, and the last one applied overwrites the other. The order of the files then determines the identity in Azure and the token settings of the pods.',
  risk: 'One of two accounts has the client ID of the test environment, the other that of production. A new tool applies the files in another order, and the pods of the test environment sign in to the production database. An attacker in the less protected test cluster reads real customers’ data there.',
  breaks:
    'Decide which one is right, merge the annotations of both if you need them, and delete the other. Compare with `kubectl diff -f FILE` before you apply. Running pods keep their identity until they’re replaced.',
  verify:
    '`kubectl get serviceaccount NAME -o yaml` shows the annotations of the one that you kept, after every apply.',
};
